import { describe, expect, test } from 'vitest'
import { assess, typicalSubject } from '../../../src/domain/instrument/index.ts'
import type { AnyAnswers } from '../../../src/domain/instrument/index.ts'
import { checklistsFor, instrumentsFor, specialVisits } from '../../../src/domain/instruments/index.ts'
import { recordById } from '../../../src/domain/log/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import {
  assign,
  assignmentsOf,
  checkForm,
  correctScreening,
  isActive,
  maySpecialVisit,
  openRecord,
  penugasan,
  saveScreening,
  screeningKindId,
} from '../../../src/domain/records/index.ts'
import { goldenBodies } from './bodies.ts'
import { id, pen, world } from './world.ts'

const person = id('Siti')
const version = { rules: 'v' }
const bad: Readonly<Record<string, AnyAnswers>> = {
  'kunjungan-tbc': { hasil: 'bertemu', adaObat: false, minum24: false, kontakErat: ['keluarga'] },
  'kunjungan-odgj': { hasil: 'bertemu', gaduhGelisah: true, pasung: true, minum24: false },
}

describe.each(specialVisits.map(i => [i.id, i] as const))('%s', (name, i) => {
  const c = { who: typicalSubject(i), policy: policyDefaults }
  const saved = (answers: AnyAnswers) =>
    saveScreening(pen(), {
      instrument: i,
      person,
      lokasi: 'rumah',
      petugas: { obat: id('kader A') },
      answers,
      assessment: assess(i, answers, c),
      version,
    })

  test('leaves nothing that another kader receives: no entry, no slip, no mark', () => {
    const assessed = assess(i, bad[name] ?? {}, c)
    expect(assessed.referrals.length).toBeGreaterThan(0)
    for (const hasil of ['bertemu', 'menolak', 'tidak-ada-orang'])
      expect(saved({ ...bad[name], hasil }).map(d => [d.kind, d.seenBy])).toEqual([
        [screeningKindId(name), 'health'],
      ])
  })

  test('leaves nothing either when it is put right', () => {
    const w = world()
    w.accept(saved(bad[name] ?? {}))
    const first = w.items[0]?.entry
    const record = recordById(w.viewOf(person), screeningKindId(name), first?.record ?? '')
    if (!record) throw new Error('the visit is not there')
    const answers = { ...bad[name], minum24: true }
    const drafts = correctScreening(pen(), i, openRecord(record), {
      answers,
      assessment: assess(i, answers, c),
      version,
      petugas: { obat: id('kader A') },
      alasan: 'salah ketik',
    })
    expect(drafts.length).toBeGreaterThan(0)
    expect(drafts.every(d => d.seenBy === 'health' && d.kind === screeningKindId(name))).toBe(true)
  })

  test('says no illness in its title, and is offered neither as a card nor as a checklist', () => {
    expect(i.title).not.toMatch(/tbc|tb\b|jiwa|odgj/i)
    expect([...instrumentsFor(c.who), ...checklistsFor(c.who)].map(x => x.id)).not.toContain(name)
    for (const q of Object.values(i.questions)) expect(q.seenBy).toBe('health')
  })
})

describe('an assignment', () => {
  const body = goldenBodies['penugasan'] ?? {}
  const assigned = () => {
    const w = world()
    const checked = checkForm(penugasan, body, { today: '2026-11-10' })
    if (!checked.ok) throw new Error(JSON.stringify(checked.faults))
    const drafts = assign(pen(), person, checked.body)
    w.accept(drafts, 'bidan')
    return { w, drafts }
  }

  test('tells the posyandu who and until when, and health workers alone what for', () => {
    const { drafts } = assigned()
    const open = drafts.filter(d => d.seenBy === 'posyandu').map(d => d.body)
    expect(open).toEqual([{ petugas: id('kader A'), mulai: '2026-11-10', sampai: '2026-12-31' }])
    expect(drafts.find(d => d.seenBy === 'health')?.body).toEqual({ untuk: 'tbc' })
    expect(penugasan.writers).not.toContain('kader')
  })

  test('opens the special visits to that kader alone, on its days, and only where the kabupaten allows it', () => {
    const list = assignmentsOf(assigned().w.kaderView(person))
    const may = (account: string, role: string, allowed: boolean, day: string) =>
      maySpecialVisit({ account: id(account), role }, allowed, list, day)
    expect(may('kader A', 'kader', true, '2026-11-10')).toBe(true)
    expect(may('kader A', 'kader', true, '2026-12-31')).toBe(true)
    expect(may('kader A', 'kader', true, '2027-01-01')).toBe(false)
    expect(may('kader A', 'kader', true, '2026-11-09')).toBe(false)
    expect(may('kader A', 'kader', false, '2026-11-10')).toBe(false)
    expect(may('kader B', 'kader', true, '2026-11-10')).toBe(false)
    expect(may('bidan', 'bidan', false, '2026-11-10')).toBe(true)
    expect(policyDefaults.kaderBolehTbOdgj).toBe(false)
    expect(list.every(a => isActive(a, '2026-12-01'))).toBe(true)
  })

  test('ends after it begins', () => {
    const faults = checkForm(penugasan, { ...body, sampai: '2026-11-09' }, { today: '2026-11-10' })
    expect(!faults.ok && faults.faults.map(f => f.field)).toEqual(['sampai'])
  })
})
