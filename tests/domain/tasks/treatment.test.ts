import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adherenceAlerts, treatmentsOf, treatmentsOn } from '../../../src/domain/adherence/index.ts'
import { treatmentFacts } from '../../../src/domain/adherence/on-card.ts'
import type { Body } from '../../../src/domain/log/index.ts'
import { dateOfDay } from '../../../src/domain/measures/age.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import {
  answerReferral,
  cardOf,
  create,
  followUp,
  kunjungan,
  referralDrafts,
} from '../../../src/domain/records/index.ts'
import type { EntryDraft } from '../../../src/domain/records/index.ts'
import { id, pen } from '../records/world.ts'
import { kinds, posyandu, taskOf } from './people.ts'

/** An old man, and what was written of his treatment. */
function joko(more: Body = {}) {
  const p = posyandu()
  const who = p.person('Joko', { lahir: '1960-01-01', jk: 'L' })
  const status = Object.keys(more)
  if (status.length > 0) p.accept([edit(who, '2026-01-01', more)])
  const special = (kind: string, day: string, answers: Body): void =>
    p.accept(
      create(pen(day), { kind: `periksa-${kind}`, v: 1, fields: {} }, who, answers).map(d => ({
        ...d,
        seenBy: 'health' as const,
      })),
    )
  const health = (on: string) => p.tasks(who, on, { reader: 'health' }).filter(t => t.kind === 'obat')
  const kader = (on: string) => p.tasks(who, on).filter(t => t.kind === 'obat')
  return { p, who, special, health, kader }
}

const edit = (who: string, day: string, body: Body): EntryDraft => ({
  id: id(`edit ${day} ${Object.keys(body).join()}`),
  kind: 'orang',
  v: 1,
  about: who,
  record: who,
  seenBy: Object.keys(body).some(k => k === 'tbc' || k === 'odgj') ? 'health' : 'posyandu',
  happenedOn: day,
  posyandu: id('Melati'),
  body,
})

const taken: Body = { hasil: 'bertemu', adaObat: true, minum24: true }

describe('medicine for TBC', () => {
  it('that was missed is told to the bidan the same day, and stays until it is taken again', () => {
    const { special, health } = joko({ tbc: 'diobati' })
    special('kunjungan-tbc', '2026-01-10', { ...taken, minum24: false })
    expect(health('2026-01-10')).toMatchObject([
      {
        key: 'obat:tbc-obat-terlewat:2026-01-10',
        urgency: 'hari-ini',
        due: '2026-01-11',
        overdueDays: 0,
        forHealth: 'Obat TBC terlewat',
        seenBy: 'health',
        why: { rule: 'obat-terlewat', confidence: 'D' },
      },
    ])
    expect(health('2026-01-12')).toMatchObject([{ urgency: 'hari-ini', overdueDays: 1 }])
    special('kunjungan-tbc', '2026-01-13', taken)
    expect(health('2026-01-13')).toEqual([])
  })

  it('without a visit is said from the fourteenth day on, not on the thirteenth', () => {
    const { special, health } = joko({ tbc: 'diobati' })
    special('kunjungan-tbc', '2026-03-01', taken)
    expect(health('2026-03-14')).toEqual([])
    expect(health('2026-03-15').map(t => t.forHealth)).toEqual(['TBC: dua minggu tidak dikunjungi'])
  })

  it('a call to the family silences it for that day alone, and what was done reaches no kader', () => {
    const { p, who, special, health } = joko({ tbc: 'diobati' })
    special('kunjungan-tbc', '2026-01-10', { ...taken, adaObat: false })
    const tugas = 'obat:tbc-obat-terlewat:2026-01-10'
    const call = { tugas, cara: 'telepon', hasil: 'akan_datang', tanggal: '2026-01-10' } as const
    p.accept(followUp(pen('2026-01-10'), who, call, 'health'), 'bidan')
    expect(health('2026-01-10')).toEqual([])
    expect(health('2026-01-11').map(t => t.key)).toEqual([tugas])
    expect(JSON.stringify(cardOf(p.viewOf(who), who))).not.toContain('tbc')
  })

  it('what a visit found is over once a health worker has seen him because of a referral', () => {
    const { p, who, special, health } = joko({ tbc: 'diobati' })
    special('kunjungan-tbc', '2026-01-10', { ...taken, minum24: false })
    const because = { id: 'uji', to: 'pustu', unit: 'tbc', urgency: 'hari-ini', because: 'x' } as const
    const drafts = referralDrafts(pen('2026-01-10'), who, [{ ...because, seenBy: 'health' }], {})
    p.accept(drafts)
    expect(health('2026-01-10')).toHaveLength(1)
    const answer = { rujukan: drafts[0]?.record ?? '', status: 'sudah_diperiksa' } as const
    p.accept(answerReferral(pen('2026-01-11'), who, answer), 'bidan')
    expect(health('2026-01-11')).toEqual([])
  })
})

describe('a mental disorder', () => {
  it('who refuses has to be visited by a health worker, within a week', () => {
    const { special, health } = joko({ odgj: 'diobati' })
    special('kunjungan-odgj', '2026-02-10', { hasil: 'menolak' })
    expect(health('2026-02-16')).toMatchObject([
      { urgency: 'segera', items: ['Harus didatangi tenaga kesehatan'] },
    ])
    expect(health('2026-02-17').map(t => t.urgency)).toEqual(['hari-ini'])
    expect(health('2026-02-18').map(t => t.urgency)).toEqual(['lewat'])
  })
})

describe('what the phone of a kader knows of TBC and mental disorders', () => {
  it('is no task, and stands on no card, also while what she wrote herself lies on her phone', () => {
    const { p, who, special, kader, health } = joko({ tbc: 'diobati', odgj: 'diobati' })
    special('kunjungan-tbc', '2026-01-10', { ...taken, minum24: false })
    special('kunjungan-odgj', '2026-01-10', { hasil: 'menolak' })
    expect(health('2026-01-10')).toHaveLength(2)
    expect(kader('2026-01-10')).toEqual([])
    const own = cardOf(p.viewOf(who), who)
    expect(own?.fakta?.obat).toBeUndefined()
    expect(JSON.stringify(own)).not.toMatch(/tbc|odgj|menolak|minum24|adaObat/i)
    expect(cardOf(p.viewOf(who), who, 'health')?.fakta?.obat).toMatchObject({ tbc: { known: true } })
  })

  it('a visit that only health workers know of is no monthly contact on her list', () => {
    const { p, who, special, kader } = joko({ riwayat_sendiri: ['hipertensi'] })
    p.screened(who, '2026-03-01', {}, 'periksa-lansia')
    special('kunjungan-tbc', '2026-03-20', taken)
    expect(kader('2026-04-01')).toHaveLength(1)
    expect(cardOf(p.viewOf(who), who)?.fakta?.obat?.hipertensi?.lastContact).toBe('2026-03-01')
    expect(cardOf(p.viewOf(who), who, 'health')?.fakta?.obat?.hipertensi?.lastContact).toBe('2026-03-20')
  })
})

describe('hypertension and diabetes', () => {
  it('a month without meeting is a task of the kader, in words without an illness, until somebody met him', () => {
    const { p, who, kader } = joko({ riwayat_sendiri: ['hipertensi'] })
    p.screened(who, '2026-03-01', {}, 'periksa-lansia')
    expect(kader('2026-03-31')).toEqual([])
    expect(kader('2026-04-01')).toMatchObject([
      {
        urgency: 'segera',
        since: '2026-04-01',
        words: 'Sebulan belum bertemu: ajak ukur tekanan darah',
        seenBy: 'posyandu',
        why: { rule: 'hipertensi-kontak-bulanan', confidence: 'A' },
      },
    ])
    expect(kader('2026-04-09').map(t => t.urgency)).toEqual(['lewat'])
    const visit = { tanggal: '2026-04-09', petugas: [id('kader A')], hasil: 'bertemu' }
    p.wrote(who, '2026-04-09', kunjungan, visit)
    expect(kader('2026-04-10')).toEqual([])
  })

  it('medicine that was missed and glucose that was not measured stand there too', () => {
    const { p, who, kader } = joko({ riwayat_sendiri: ['dm'] })
    p.screened(who, '2026-03-01', { gula: 150 }, 'periksa-lansia')
    p.screened(
      who,
      '2026-03-20',
      { dmTerdiagnosis: true, dmAdaObat: false, lokasi: 'rumah' },
      'periksa-kunjungan-lansia',
    )
    expect(kader('2026-03-31').map(t => t.words)).toEqual(['Obat terlewat: ingatkan minum obat'])
    expect(kinds(kader('2026-04-01'))).toEqual(['obat', 'obat'])
    expect(taskOf(kader('2026-04-01'), 'obat:dm-gds-bulanan')).toBeDefined()
  })
})

describe('treatments on a card', () => {
  it('say on every later day what the whole record says', () => {
    const day = fc.integer({ min: 20_450, max: 20_600 }).map(dateOfDay)
    const flag = fc.option(fc.boolean(), { nil: undefined })
    const asked = fc.record({
      kind: fc.constantFrom('kunjungan-tbc', 'kunjungan-odgj', 'kunjungan-lansia'),
      day,
      hasil: fc.constantFrom('bertemu', 'menolak', 'tidak-ada-orang'),
      adaObat: flag,
      minum24: flag,
      pasung: flag,
      htTerdiagnosis: flag,
      htMinum24: flag,
      dmTerdiagnosis: flag,
    })
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 8 }), fc.integer({ min: 20_600, max: 20_900 }), (some, n) => {
        const { p, who, special } = joko({ tbc: 'diobati', riwayat_sendiri: ['hipertensi', 'dm'] })
        for (const { kind, day: on, ...answers } of some)
          special(kind, on, Object.fromEntries(Object.entries(answers).filter(([, v]) => v !== undefined)))
        const [on, view] = [dateOfDay(n), p.viewOf(who)]
        const facts = treatmentFacts(view, 'health') ?? {}
        expect(adherenceAlerts(treatmentsOn(facts, on), on, policyDefaults)).toEqual(
          adherenceAlerts(treatmentsOf(view, on), on, policyDefaults),
        )
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  it('that lie ahead are no lack today', () => {
    const { special, health } = joko({ tbc: 'diobati' })
    special('kunjungan-tbc', '2026-06-01', { ...taken, minum24: false })
    expect(health('2026-03-01')).toEqual([])
  })
})
