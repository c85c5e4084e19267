import { describe, expect, it } from 'vitest'
import {
  checkForm,
  columnsOf,
  coreKinds,
  definitions,
  screeningMeta,
} from '../../../src/domain/records/index.ts'
import type { Definition } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { instruments } from '../../../src/domain/instruments/index.ts'
import { goldenBodies } from './bodies.ts'

const today = '2026-11-10'
const all: readonly Definition[] = definitions

describe.each(all.map(d => [d.kind, d] as const))('the record kind %s', (kind, def) => {
  const golden = goldenBodies[kind] ?? {}

  it('takes a whole, correct form as it is', () => {
    expect(checkForm(def, golden, { today })).toEqual({ ok: true, body: golden })
  })

  it('can be filed, whatever is missing', () => {
    expect(def.faultOf(golden)).toBeUndefined()
    expect(def.faultOf({})).toBeUndefined()
  })

  it('files a field that was emptied, a field of a newer version and an unknown code', () => {
    const emptied = Object.fromEntries(Object.keys(golden).map(k => [k, null]))
    expect(def.faultOf({ ...emptied, isian_baru: { a: 1 } })).toBeUndefined()
    const codes = Object.entries(def.fields).filter(([, f]) => f.type === 'choice')
    for (const [k] of codes) expect(def.faultOf({ [k]: 'kode-baru' })).toBeUndefined()
  })

  it('names the field that has another type', () => {
    const typed = Object.entries(def.fields).find(([, f]) => f.type !== 'data')
    if (!typed) throw new Error(`${kind} has no typed field`)
    expect(def.faultOf({ ...golden, [typed[0]]: { bukan: 'ini' } })).toEqual({
      field: typed[0],
      expected: typed[1].type,
    })
  })

  it('asks for every required field with its label', () => {
    const answer = checkForm(def, {}, { today })
    if (answer.ok) throw new Error('an empty form passed')
    const required = Object.entries(def.fields).filter(([, f]) => f.required)
    if (required.length === 0) return
    expect(answer.faults.map(f => f.field).toSorted()).toEqual(required.map(([k]) => k).toSorted())
    for (const f of answer.faults) expect(f.message).toBe(`${def.fields[f.field]?.label} wajib diisi.`)
  })

  it('refuses a field that it does not have, and says which', () => {
    const answer = checkForm(def, { ...golden, salah_ketik: 1 }, { today })
    expect(answer).toMatchObject({ ok: false, faults: [{ field: 'salah_ketik' }] })
  })

  it('is health as soon as one of its health fields is in the body, emptied ones too', () => {
    const open = Object.fromEntries(
      Object.entries(golden).filter(([k]) => def.fields[k]?.seenBy === 'posyandu'),
    )
    const wholly = Object.values(def.fields).every(f => f.seenBy === 'health')
    expect(def.classOf(open)).toBe(wholly ? 'health' : 'posyandu')
    for (const [k, f] of Object.entries(def.fields))
      if (f.seenBy === 'health') {
        expect(def.classOf({ ...open, [k]: golden[k] ?? 'x' })).toBe('health')
        expect(def.classOf({ [k]: null })).toBe('health')
      }
  })

  it('may empty what is optional and nothing else', () => {
    for (const [k, f] of Object.entries(def.fields)) {
      expect([k, def.edit.safeParse({ [k]: null }).success]).toEqual([k, !f.required])
    }
  })

  it('gives a column for every field', () => {
    expect(columnsOf(def).map(c => c.key)).toEqual(Object.keys(def.fields))
  })
})

describe('the list of kinds', () => {
  it('has a golden body for every record kind, and every kind once', () => {
    expect(Object.keys(goldenBodies).toSorted()).toEqual(all.map(d => d.kind).toSorted())
    expect(coreKinds.size).toBe(all.length)
    expect(kinds.size).toBe(all.length + instruments.length)
  })

  it('keeps health answers and health results of every screening from the posyandu', () => {
    for (const i of instruments) {
      const kind = kinds.get(`periksa-${i.id}`)
      const open = Object.entries(i.questions).filter(([, q]) => q.seenBy === 'posyandu')
      const seen = { ...Object.fromEntries(open), lokasi: 'rumah', told: {} }
      expect(kind?.classOf(seen)).toBe(i.wholly ?? 'posyandu')
      for (const [k, q] of Object.entries(i.questions))
        if (q.seenBy === 'health') expect(kind?.classOf({ [k]: true })).toBe('health')
      expect(kind?.classOf({ told_kesehatan: {} })).toBe('health')
    }
  })

  it('leaves no question with the name of something that every screening says', () => {
    for (const i of instruments)
      expect([i.id, Object.keys(i.questions).filter(k => Object.hasOwn(screeningMeta, k))]).toEqual([
        i.id,
        [],
      ])
  })

  it('files a screening with an answer that was taken back, and names a wrong type', () => {
    for (const i of instruments) {
      const kind = kinds.get(`periksa-${i.id}`)
      const keys = Object.keys(i.questions)
      expect(
        kind?.faultOf({ ...Object.fromEntries(keys.map(k => [k, null])), isian_baru: 1 }),
      ).toBeUndefined()
      expect(kind?.faultOf({ [keys[0] ?? '']: { a: 1 } })?.field).toBe(keys[0])
      expect(kind?.faultOf({ lokasi: 3 })?.field).toBe('lokasi')
    }
  })
})
