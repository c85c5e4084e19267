import { describe, expect, it } from 'vitest'
import { dueOf } from '../../../src/domain/due/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { editPregnancy, noteContact, openRecord } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { aisyah, row, somebody } from './child.ts'

describe('immunisation of a child', () => {
  it('is due in its month, late from the day after, and says by how many days', () => {
    const s = somebody('2026-01-10')
    expect(row(s.due('2026-03-09'), 'PCV 1').status).toBe('belum-waktunya')
    expect(row(s.due('2026-03-10'), 'PCV 1')).toMatchObject({ status: 'jatuh-tempo', from: '2026-03-10' })
    expect(row(s.due('2026-04-09'), 'PCV 1').lateDays).toBeUndefined()
    expect(row(s.due('2026-04-10'), 'PCV 1')).toMatchObject({ status: 'terlambat', lateDays: 1 })
  })

  it('counts lateness from the interval where that came later than the month', () => {
    const s = somebody('2026-01-10')
    s.gave({ produk: 'PCV', dosis: '1', tanggal: '2026-06-01' })
    expect(row(s.due('2026-07-13'), 'PCV 2')).toMatchObject({ status: 'terlambat', lateDays: 12 })
  })

  it('shows a day of which only the month is known, and does not call it too early', () => {
    const s = somebody('2026-01-10')
    s.gave({ produk: 'PCV', dosis: '1', tanggal: '2026-03-31', bulan_saja: true })
    const pcv = row(s.due('2026-11-10'), 'PCV 1')
    expect([pcv.status, pcv.doneOn, pcv.monthOnly, pcv.tooEarly]).toEqual([
      'selesai',
      '2026-03-31',
      true,
      undefined,
    ])
  })

  it('follows what the kabupaten chose', () => {
    const s = somebody('2026-01-10')
    const keys = (policy: Parameters<typeof s.due>[1]) =>
      s.due('2026-11-10', policy).immunisation.map(r => r.key)
    expect(keys({})).not.toContain('JE 1')
    expect(keys({ je: true })).toContain('JE 1')
    expect(keys({ tanpaOpv: true })).not.toContain('OPV 1')
    expect(keys({ heksaLahirMulai: '2026-01-10' })).toContain('IPV 3')
    expect(keys({ heksaLahirMulai: '2026-01-11' })).not.toContain('IPV 3')
  })

  it('is that of infancy before 72 months, that of school after, nothing for adults', () => {
    const s = somebody('2020-01-10', { kelas: '1 SD' })
    expect(s.due('2026-01-09').immunisation.map(r => r.key)).toContain('MR 2')
    expect(row(s.due('2026-11-10'), 'DT 1').status).toBe('jatuh-tempo')
    expect(s.due('2026-11-10').immunisation.map(r => r.key)).not.toContain('MR 2')
    expect(s.due('2036-01-10').immunisation).toEqual([])
  })
})

describe('vitamin A and deworming', () => {
  it('come in the months of policy, from services and from cards', () => {
    const s = somebody('2025-01-10')
    expect(row(s.due('2026-08-10'), 'vit-a')).toMatchObject({
      status: 'jatuh-tempo',
      what: 'Vitamin A, kapsul merah',
      until: '2026-08-31',
    })
    s.gave({ jenis: 'vit_a', tanggal: '2026-08-05' })
    s.card('2026-08-10', { obatCacing: true })
    expect(row(s.due('2026-08-10'), 'vit-a')).toMatchObject({ status: 'selesai', doneOn: '2026-08-05' })
    expect(row(s.due('2026-08-10'), 'obat-cacing')).toMatchObject({ status: 'selesai', doneOn: '2026-08-10' })
    expect(row(s.due('2026-08-10', { bulanVitaminA: [3, 9] }), 'vit-a').from).toBe('2026-09-01')
  })

  it('a missed deworming stays wanted, vitamin A waits for its next month', () => {
    const s = somebody('2025-01-10')
    expect(row(s.due('2026-09-10'), 'obat-cacing')).toMatchObject({ status: 'terlambat', lateDays: 10 })
    expect(row(s.due('2026-09-10'), 'vit-a')).toMatchObject({ status: 'belum-waktunya', from: '2027-02-01' })
  })

  it('are nothing for whoever is too old, or where no month is named', () => {
    expect(somebody('1998-01-10').due('2026-08-10').campaigns).toEqual([])
    expect(
      somebody('2025-01-10')
        .due('2026-08-10', { bulanVitaminA: [] })
        .campaigns.map(r => r.key),
    ).toEqual(['obat-cacing'])
  })
})

describe('contacts with a health worker', () => {
  it('of a pregnancy are counted from HPHT and filled by their day', () => {
    const s = somebody('1998-01-10')
    s.pregnant({ hamil_ke: 1, hpht: '2026-06-01' })
    s.accept(noteContact(pen(), aisyah, { jenis: 'anc', tanggal: '2026-07-20', sumber: 'menurut_kia' }))
    const due = s.due('2026-11-10')
    expect(due.contacts?.rows?.map(r => [r.key, r.status])).toEqual([
      ['k1', 'selesai'],
      ['k2', 'jatuh-tempo'],
      ['k3', 'jatuh-tempo'],
      ['k4', 'belum-waktunya'],
      ['k5', 'belum-waktunya'],
      ['k6', 'belum-waktunya'],
    ])
    expect(s.due('2026-11-10', { kontakKehamilan: 'anc-8' }).contacts?.rows).toHaveLength(8)
  })

  it('of a pregnancy whose beginning is unknown have no rows, and an estimate is enough', () => {
    const s = somebody('1998-01-10')
    s.pregnant({ hamil_ke: 1, tercatat: '2026-10-01' })
    expect(s.due('2026-11-10').contacts).toEqual({ kind: 'anc' })
    const t = somebody('1998-01-10')
    t.pregnant({ hamil_ke: 1, tercatat: '2026-08-10', uk_awal: 10, uk_tanggal: '2026-08-10' })
    expect(row(t.due('2026-08-10'), 'k1')).toMatchObject({ status: 'jatuh-tempo', from: '2026-06-01' })
  })

  it('of nifas are counted from the delivery, also after a loss', () => {
    const s = somebody('1998-01-10')
    s.pregnant({ hamil_ke: 1, hpht: '2026-02-01' })
    const record = s.view().records.find(r => r.kind === 'kehamilan')
    if (!record) throw new Error('no pregnancy')
    const akhir = { akhir: 'lahir_mati', tanggal_akhir: '2026-11-04' }
    s.accept(editPregnancy(pen(), openRecord(record), akhir))
    expect(s.due('2026-11-10').contacts).toMatchObject({
      kind: 'kf',
      rows: [{ status: 'lewat-usia' }, { status: 'jatuh-tempo' }, { status: 'belum-waktunya' }, {}],
    })
  })

  it('of a newborn are shown until 42 days', () => {
    const s = somebody('2026-11-04')
    expect(s.due('2026-11-04').contacts?.rows?.[0]?.status).toBe('jatuh-tempo')
    expect(s.due('2026-12-16').contacts?.kind).toBe('kn')
    expect(s.due('2026-12-17').contacts).toBeUndefined()
  })
})

it('nothing is said of whoever has no birth date, or is not born yet', () => {
  const s = somebody('2026-11-10')
  expect(dueOf(s.view(), aisyah, '2026-11-09', policyDefaults)).toBeUndefined()
  expect(dueOf({ ...s.view(), records: [] }, aisyah, '2026-11-10', policyDefaults)).toBeUndefined()
})
