import { describe, expect, it } from 'vitest'
import { dueItems } from '../../../src/domain/due/index.ts'
import { gradeOf } from '../../../src/domain/due/grade.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import type { Policy } from '../../../src/domain/policy/index.ts'
import { editPregnancy, openRecord } from '../../../src/domain/records/index.ts'
import { babyWords } from '../../../src/features/people/complete-words.ts'
import { duePage } from '../../../src/features/people/due-groups.ts'
import { pen } from '../records/world.ts'
import { aisyah, somebody } from './child.ts'

const today = '2026-11-10'
type Somebody = ReturnType<typeof somebody>
const items = (s: Somebody, on = today, policy: Partial<Policy> = {}) =>
  dueItems(s.view(), aisyah, on, { ...policyDefaults, ...policy })
const item = (s: Somebody, key: string, on = today, policy: Partial<Policy> = {}) =>
  items(s, on, policy).find(r => r.key === key)

describe('Td of women', () => {
  it('is asked of a pregnant woman of whom nobody knows it, and of nobody else', () => {
    const s = somebody('1998-01-10')
    expect(items(s)).toEqual([])
    s.pregnant({ hamil_ke: 1, hpht: '2026-06-01' })
    expect(item(s, 'td-status')?.status).toBe('jatuh-tempo')
  })
  it('follows the status of the bidan, with the last day before the birth', () => {
    const s = somebody('1998-01-10', { status_td: 'T2', status_td_per: '2025-01-10' })
    expect(item(s, 'Td T3')).toMatchObject({ status: 'jatuh-tempo', from: '2025-07-10' })
    s.pregnant({ hamil_ke: 1, hpht: '2026-06-01' })
    expect(item(s, 'Td T3')?.until).toBe('2027-02-22')
    expect(item(s, 'Td T3', '2027-02-22')?.status).toBe('jatuh-tempo')
    expect(item(s, 'Td T3', '2027-02-23')).toMatchObject({ status: 'terlambat', lateDays: 1 })
  })
  it('is of women of 15–49 years', () => {
    const td = (lahir: string, jk = 'P') =>
      items(somebody(lahir, { jk, status_td: 'T2', status_td_per: '2026-01-10' })).some(
        r => r.key === 'Td T3',
      )
    expect([
      td('2011-11-11'),
      td('2011-11-10'),
      td('1976-11-11'),
      td('1976-11-10'),
      td('1998-01-10', 'L'),
    ]).toEqual([false, true, true, false, false])
  })
})

describe('school age', () => {
  it('worms as often as policy says, and never in a place that has none', () => {
    const s = somebody('2016-01-10')
    expect(item(s, 'obat-cacing')).toMatchObject({ status: 'terlambat', from: '2026-08-01' })
    expect(item(s, 'obat-cacing', '2026-02-10', { obatCacingSekolah: 2 })?.status).toBe('jatuh-tempo')
    expect(item(s, 'obat-cacing', today, { obatCacingSekolah: 0 })).toBeUndefined()
  })
  it('tablets and Hb of a girl of twelve', () => {
    const s = somebody('2014-01-10')
    expect(item(s, 'ttd-rematri')).toMatchObject({ status: 'jatuh-tempo', routine: true })
    expect(item(s, 'hb-12')?.status).toBe('jatuh-tempo')
    s.card('2026-11-09', { hb: 12.4, ttdMinggu: true }, 'periksa-usia-sekolah-remaja')
    expect([item(s, 'ttd-rematri')?.status, item(s, 'hb-12')?.status]).toEqual(['selesai', 'selesai'])
    expect(item(somebody('2014-01-10', { jk: 'L' }), 'ttd-rematri')).toBeUndefined()
  })
  it('a class rises each July after it was written down', () => {
    const s = somebody('2020-01-10', { kelas: '1 SD' })
    expect(item(s, 'DT 1', '2027-06-30')?.status).toBe('jatuh-tempo')
    expect(item(s, 'DT 1', '2027-07-01')?.status).toBe('kejar')
    expect(
      ['5B', 'kelas 5 SD', 'VII', '1 SMP', '8 SMP', '2 SMA', 'TK B', '13', undefined].map(gradeOf),
    ).toEqual([5, 5, 7, 7, 8, 11, undefined, undefined, undefined])
  })
})

it('development, SDIDTK and PKAT are done by card and service', () => {
  const s = somebody('2026-05-01')
  expect(['kia-6', 'sdidtk-6', 'pkat'].map(k => item(s, k)?.status)).toEqual([
    'jatuh-tempo',
    'jatuh-tempo',
    'jatuh-tempo',
  ])
  s.card('2026-11-05', { perkembangan: 'tidak-lengkap' })
  s.gave({ jenis: 'sdidtk', tanggal: '2026-11-05' })
  s.gave({ jenis: 'pkat', tanggal: '2026-11-05' })
  expect(['kia-6', 'sdidtk-6', 'pkat'].map(k => item(s, k)?.status)).toEqual([
    'selesai',
    'selesai',
    'selesai',
  ])
})

it('vitamin A of a mother follows a live birth only', () => {
  const after = (akhir: string) => {
    const s = somebody('1998-01-10')
    s.pregnant({ hamil_ke: 1, hpht: '2026-02-01' })
    const record = s.view().records.find(r => r.kind === 'kehamilan')
    if (!record) throw new Error('no pregnancy')
    s.accept(editPregnancy(pen(), openRecord(record), { akhir, tanggal_akhir: '2026-11-04' }))
    return s
  }
  const s = after('lahir_hidup')
  expect(item(s, 'vit-a-nifas-1')?.status).toBe('jatuh-tempo')
  s.gave({ jenis: 'vit_a', tanggal: '2026-11-04' })
  expect(item(s, 'vit-a-nifas-2')?.status).toBe('jatuh-tempo')
  expect(item(after('lahir_mati'), 'vit-a-nifas-1')).toBeUndefined()
})

it('nothing is due for the dead', () =>
  expect(items(somebody('2025-05-01', { status: 'meninggal', tanggal_status: '2026-10-01' }))).toEqual([]))

describe('the page of Warga', () => {
  it('has its groups in order, and only those with something to do', () => {
    const page = duePage(somebody('2025-05-10').due(today), true, today)
    expect(page.groups.map(g => g.title)).toEqual(['Imunisasi', 'Vitamin dan obat', 'Pemeriksaan'])
  })
  it.each([
    ['2026-08-18', 'MR 1 and IPV 2 begin in 31 days: folded', false],
    ['2026-08-19', 'they begin in 30 days: shown', true],
  ])('on %s %s', (on, _, seen) => {
    const page = duePage(somebody('2025-12-18').due(on), true, on)
    const shows = (lines: readonly { title: string }[]) => lines.some(l => l.title.includes('(MR) 1'))
    expect(page.groups.some(g => shows(g.lines))).toBe(seen)
    expect(shows(page.later)).toBe(!seen)
  })
  it('says in one sentence what a baby still needs, from nine months on', () => {
    const { complete } = somebody('2026-01-10').due(today)
    expect(babyWords(complete, 8, policyDefaults)).toBeUndefined()
    expect(babyWords(complete, 9, policyDefaults)).toContain('Imunisasi bayi belum lengkap: HB0, BCG')
  })
})
