import { describe, expect, test } from 'vitest'
import { adherenceAlerts, adherenceCutOffs, treatmentsOf } from '../../../src/domain/adherence/index.ts'
import { addDays } from '../../../src/domain/measures/age.ts'
import { afterMonths } from '../../../src/domain/measures/after-months.ts'
import { defaultPolicy } from '../../../src/domain/policy/index.ts'
import { registerPerson, saveScreening, visit } from '../../../src/domain/records/index.ts'
import type { AnyAnswers } from '../../../src/domain/instrument/index.ts'
import { instrumentById } from '../../../src/domain/instruments/index.ts'
import { id, pen, world } from '../records/world.ts'

const person = id('Pak Joko')
const nothing = { findings: [], referrals: [], educations: [] }

/** One person with what was written about him; the status is known from the first day. */
function told(part: Record<string, unknown> = {}, day = '2026-01-01') {
  const w = world()
  const base = {
    nama: 'Joko',
    jk: 'L' as const,
    tanggal_lahir: '1960-01-01',
    posyandu: id('Melati'),
    sasaran: 'sasaran' as const,
    status: 'aktif' as const,
  }
  w.accept(registerPerson(pen(day), { ...base, ...part }, person), 'bidan')
  return {
    fill(instrument: string, answers: AnyAnswers, on: string) {
      const card = instrumentById(instrument)
      if (!card) throw new Error(`no card ${instrument}`)
      w.accept(
        saveScreening(pen(on), {
          instrument: card,
          person,
          lokasi: 'rumah',
          answers,
          assessment: nothing,
          version: { rules: 'v' },
        }),
      )
    },
    visited(on: string, hasil: 'bertemu' | 'menolak') {
      w.accept(visit(pen(on), person, { tanggal: on, petugas: [id('kader A')], hasil }))
    },
    on: (today: string, policy = defaultPolicy) =>
      adherenceAlerts(treatmentsOf(w.viewOf(person), today), today, policy),
    kaderOn: (today: string) =>
      adherenceAlerts(treatmentsOf(w.kaderView(person), today), today, defaultPolicy),
  }
}
const ids = (alerts: readonly { id: string }[]) => alerts.map(a => a.id).toSorted()
const taken: AnyAnswers = { hasil: 'bertemu', adaObat: true, minum24: true }

describe('TBC', () => {
  test('who takes the medicine and is visited needs nobody', () => {
    const joko = told({ tbc: 'diobati' })
    joko.fill('kunjungan-tbc', taken, '2026-01-10')
    expect(joko.on('2026-01-11')).toEqual([])
  })

  test.each([
    ['not taken within 24 hours', { ...taken, minum24: false }],
    ['not there at home', { ...taken, adaObat: false }],
  ])('medicine that was %s is told to the pustu the same day', (_, answers) => {
    const joko = told({ tbc: 'diobati' })
    joko.fill('kunjungan-tbc', answers, '2026-01-10')
    expect(joko.on('2026-01-10')).toMatchObject([
      { id: 'tbc-obat-terlewat', urgency: 'hari-ini', dueBy: '2026-01-11', seenBy: 'health' },
    ])
    joko.fill('kunjungan-tbc', taken, '2026-01-12')
    expect(joko.on('2026-01-12')).toEqual([])
  })

  test.each([
    [13, []],
    [14, ['tbc-tanpa-kunjungan']],
    [15, ['tbc-tanpa-kunjungan']],
  ])('%i days without a visit', (days, expected) => {
    const joko = told({ tbc: 'diobati' })
    joko.fill('kunjungan-tbc', taken, '2026-03-01')
    expect(ids(joko.on(addDays('2026-03-01', days)))).toEqual(expected)
  })

  test('a door that stayed closed is no visit', () => {
    const joko = told({ tbc: 'diobati' })
    joko.fill('kunjungan-tbc', taken, '2026-03-01')
    joko.fill('kunjungan-tbc', { hasil: 'tidak-ada-orang' }, '2026-03-14')
    expect(ids(joko.on('2026-03-15'))).toEqual(['tbc-tanpa-kunjungan'])
  })

  test('never visited counts from the day the treatment was written down', () => {
    const joko = told({ tbc: 'diobati' }, '2026-03-01')
    expect(joko.on('2026-03-14')).toEqual([])
    expect(joko.on('2026-03-15')).toMatchObject([{ since: '2026-03-15', dueBy: '2026-03-16' }])
  })

  test.each([
    ['2026-04-30', false],
    ['2026-05-01', true],
    ['2026-05-02', true],
  ])(
    'two months without medicine, on %s: loss to follow-up is for a health worker to say',
    (day, mangkir) => {
      const joko = told({ tbc: 'diobati' })
      joko.fill('kunjungan-tbc', taken, '2026-03-01')
      const found = joko.on(day).find(a => a.id === 'tbc-mangkir')
      expect(found?.byNakes).toBe(mangkir ? true : undefined)
    },
  )

  test('who has finished, or never had it, needs nobody', () => {
    expect(told({ tbc: 'selesai' }).on('2026-12-01')).toEqual([])
    expect(told({ tbc: 'tidak' }).on('2026-12-01')).toEqual([])
    expect(told().on('2026-12-01')).toEqual([])
  })

  test("nothing of it comes out of what a kader's phone holds", () => {
    const joko = told({ tbc: 'diobati' })
    joko.fill('kunjungan-tbc', { ...taken, minum24: false }, '2026-01-10')
    expect(joko.kaderOn('2026-06-01')).toEqual([])
  })
})

describe('a mental disorder', () => {
  const well: AnyAnswers = { ...taken, kontrol: true, gaduhGelisah: false, pasung: false }

  test('who refuses is visited by a health worker', () => {
    const joko = told({ odgj: 'diobati' })
    joko.fill('kunjungan-odgj', well, '2026-01-10')
    expect(joko.on('2026-02-10')).toEqual([])
    joko.fill('kunjungan-odgj', { hasil: 'menolak' }, '2026-02-10')
    expect(joko.on('2026-02-10')).toMatchObject([{ id: 'odgj-menolak', byNakes: true, seenBy: 'health' }])
  })

  test('agitation and pasung are seen to today, medicine or control that was missed within a week', () => {
    const joko = told({ odgj: 'diobati' })
    joko.fill('kunjungan-odgj', { ...well, pasung: true, kontrol: false }, '2026-01-10')
    expect(joko.on('2026-01-10').map(a => [a.id, a.dueBy])).toEqual([
      ['odgj-hari-ini', '2026-01-11'],
      ['odgj-obat-terlewat', '2026-01-17'],
    ])
  })
})

describe('hypertension and diabetes', () => {
  test.each([
    ['2026-03-31', []],
    ['2026-04-01', ['hipertensi-kontak-bulanan']],
    ['2026-04-02', ['hipertensi-kontak-bulanan']],
  ])('a month without meeting, on %s', (day, expected) => {
    const joko = told({ riwayat_sendiri: ['hipertensi'] })
    joko.visited('2026-03-01', 'bertemu')
    joko.visited('2026-03-20', 'menolak')
    expect(ids(joko.on(day))).toEqual(expected)
  })

  test('medicine that is missing is its own reason, also when he was met', () => {
    const joko = told()
    joko.fill('kunjungan-lansia', { htTerdiagnosis: true, htAdaObat: true, htMinum24: false }, '2026-03-01')
    expect(joko.on('2026-03-02')).toMatchObject([
      { id: 'hipertensi-obat-terlewat', dueBy: '2026-03-08', seenBy: 'posyandu' },
    ])
  })

  test.each([
    ['2026-03-31', []],
    ['2026-04-01', ['dm-gds-bulanan']],
  ])('glucose is measured every month, on %s', (day, expected) => {
    const joko = told({ riwayat_sendiri: ['dm'] })
    joko.fill('lansia', { gula: 150, gulaJenis: 'sewaktu' }, '2026-03-01')
    expect(ids(joko.on(day))).toEqual(expected)
  })

  test('whoever was asked and does not have it is left alone', () => {
    const joko = told({ riwayat_sendiri: ['hipertensi', 'dm'] })
    joko.fill('kunjungan-lansia', { htTerdiagnosis: false, dmTerdiagnosis: false }, '2026-01-10')
    expect(joko.on('2026-12-01')).toEqual([])
  })
})

test('a cut-off can be moved by the kabupaten, and each says where it is from', () => {
  const joko = told({ tbc: 'diobati' }, '2026-03-01')
  const later = { ...defaultPolicy, ambang: { 'tbc-tanpa-kunjungan': 21 } }
  expect(joko.on('2026-03-21', later)).toEqual([])
  expect(joko.on('2026-03-22', later)).toMatchObject([{ since: '2026-03-22' }])
  for (const c of adherenceCutOffs) expect([c.source !== '', c.signOff]).toEqual([true, 'belum'])
})

test('a visit of a day that has not come judges nothing', () => {
  const joko = told({ tbc: 'diobati' }, '2026-03-01')
  joko.fill('kunjungan-tbc', { ...taken, minum24: false }, '2026-04-01')
  expect(joko.on('2026-03-05')).toEqual([])
  expect(joko.on('2020-01-01')).toEqual([])
  expect(afterMonths('2026-01-31', 1)).toBe('2026-03-01')
})
