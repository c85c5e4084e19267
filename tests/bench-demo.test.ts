import { describe, expect, it } from 'vitest'
import { demoData, demoLog } from '../bench/demo/index.ts'
import { timeSearch } from '../bench/demo/search-keys.ts'
import { entrySchema } from '../src/domain/log/index.ts'
import { kinds } from '../src/domain/records/kinds.ts'

const today = '2026-11-21'
const small = { today, seed: 'uji', people: 240, posyandu: 3, months: 6 }
const data = demoData(small)
const log = demoLog(small)
const entries = log.saves.flatMap(s => s.entries)

describe('demo data', () => {
  it('is the same byte for byte for the same seed, and not for another', () => {
    expect(JSON.stringify(demoLog(small))).toBe(JSON.stringify(log))
    expect(JSON.stringify(demoLog({ ...small, seed: 'lain' }))).not.toBe(JSON.stringify(log))
  })
  it('has the places, staff and people that were asked for', () => {
    expect(data.areas.filter(a => a.jenis === 'posyandu')).toHaveLength(3)
    expect(data.areas.filter(a => a.jenis === 'desa')).toHaveLength(2)
    expect(data.people.length).toBeGreaterThanOrEqual(240)
    expect(new Set(data.staff.map(s => s.peran))).toEqual(new Set(['kader', 'bidan', 'puskesmas', 'dinkes']))
    expect(data.staff.filter(s => s.admin)).toHaveLength(1)
  })
  it('writes whole entries that every kind can file', () => {
    for (const entry of entries) {
      expect(entrySchema.safeParse(entry).success).toBe(true)
      expect([entry.kind, kinds.get(entry.kind)?.faultOf(entry.body)]).toEqual([entry.kind, undefined])
    }
  })
  it('gives every entry an id of its own, and every replica an unbroken count', () => {
    expect(new Set(entries.map(e => e.id)).size).toBe(entries.length)
    const last = new Map<string, number>()
    for (const e of entries) {
      expect(e.localSeq).toBe((last.get(e.replica) ?? 0) + 1)
      last.set(e.replica, e.localSeq)
    }
  })
  it('founds every subject before anything is said about it', () => {
    const known = new Set<string>()
    for (const save of log.saves) {
      for (const e of save.entries) if ((e.record ?? e.id) === e.about) known.add(e.about)
      for (const e of save.entries) expect([e.kind, known.has(e.about)]).toEqual([e.kind, true])
    }
  })
  it('names in every edit an entry that was written before', () => {
    const written = new Set<string>()
    for (const e of entries) {
      for (const id of Object.values(e.replaces ?? {}).flat()) expect(written.has(id)).toBe(true)
      written.add(e.id)
    }
  })
  it('stays within the days of the demo', () => {
    for (const e of entries) expect(e.happenedOn >= '2026-05-21' && e.happenedOn <= today).toBe(true)
  })
  it('lets only those write who may', () => {
    const role = new Map(data.staff.map(s => [s.id, s.peran]))
    for (const e of entries) expect(kinds.get(e.kind)?.writers).toContain(role.get(e.by))
  })
  it('gives every bidan a number to call, and nobody one that could be somebody’s', () => {
    const numbers = (kind: string) =>
      entries.filter(e => e.kind === kind).flatMap(e => (e.body['no_hp'] ? [String(e.body['no_hp'])] : []))
    expect(numbers('petugas')).toHaveLength(data.staff.filter(s => s.peran === 'bidan').length)
    for (const number of [...numbers('petugas'), ...numbers('orang')]) expect(number).toMatch(/^0800-000-/)
  })
  it('tells believable courses', () => {
    const told = entries.flatMap(e => (e.body['told'] as { hasil?: string[] } | undefined)?.hasil ?? []) // written by tell()
    for (const code of ['bb-n', 'bb-t', 'td-normal', 'td-tinggi', 'tbc-tanpa-tanda'])
      expect(told).toContain(code)
  })
  it('writes every day down on it or after it, and no later than today', () => {
    for (const e of entries) {
      expect(e.deviceTime.slice(0, 10) >= e.happenedOn && e.deviceTime.slice(0, 10) <= today).toBe(true)
    }
  })
  it('can be searched on any machine, with the clock handed in', () => {
    let ticks = 0
    expect(timeSearch({ people: 50, names: 3, now: () => ticks++ }).keys).toBeGreaterThan(3)
  })
})
