import { describe, expect, it } from 'vitest'
import { immunisationDefaults, immunisationOf } from '../../../src/domain/schedules/immunisation/index.ts'
import type { Given, Product } from '../../../src/domain/schedules/immunisation/index.ts'
import type { Schedule } from '../../../src/domain/schedules/immunisation/dose-rule.ts'
import { schedules } from '../../../src/domain/schedules/immunisation/schedules.ts'
import { months } from '../../../src/domain/schedules/span.ts'

const gave = (product: Product, ...dates: string[]): Given[] => dates.map(date => ({ product, date }))
const girl = { birth: '2025-01-15', sex: 'P' } as const
const on = '2026-11-22'

/** From 2026 on measles comes at twelve months, and PCV is not given any more. */
const now = schedules.at(-1)
if (!now) throw new Error('no schedule')
const changed: readonly Schedule[] = [
  ...schedules,
  {
    id: 'perubahan',
    validFrom: '2026-01-01',
    doses: now.doses
      .filter(d => d.antigen !== 'PCV')
      .map(d =>
        d.antigen === 'MR' && d.dose === 1
          ? { ...d, windows: [{ status: 'jatuh-tempo', from: months(12), until: months(24) }] }
          : d,
      ),
  },
]
const row = (given: readonly Given[], antigen: string, dose: number, all = changed) =>
  immunisationOf(girl, given, on, immunisationDefaults, all).rows.find(
    r => r.antigen === antigen && r.dose === dose,
  )

describe('a new schedule says nothing new about what was given before it', () => {
  it('a dose keeps the rule, the days and the word of its own day', () => {
    const given = gave('MR', '2025-10-20')
    expect(row(given, 'MR', 1)).toEqual(row(given, 'MR', 1, schedules))
    expect(row(given, 'MR', 1)).toMatchObject({ status: 'selesai', from: '2025-10-15' })
    expect(row(given, 'MR', 1)?.tooEarly).toBeUndefined()
  })
  it('one that was not given follows the new one', () =>
    expect(row([], 'MR', 1)).toMatchObject({ status: 'jatuh-tempo', from: '2026-01-15' }))
  it('a vaccine that is not given any more stays done', () => {
    const given = gave('PCV', '2025-03-20', '2025-04-20')
    expect(row(given, 'PCV', 2)).toEqual(row(given, 'PCV', 2, schedules))
    expect(row(given, 'PCV', 3)).toBeUndefined()
  })
})

describe('what was given elsewhere or earlier stays in sight', () => {
  it('a second HPV of the years of two doses', () => {
    const pupil = { birth: '2012-05-01', sex: 'P' } as const
    const { rows } = immunisationOf(pupil, gave('HPV', '2023-08-12', '2024-08-12'), on, immunisationDefaults)
    expect(rows.filter(r => r.antigen === 'HPV').map(r => r.status)).toEqual(['selesai', 'selesai'])
  })
  it('JE of an endemic district, and drops of a district that has them', () => {
    const given = [...gave('JE', '2025-12-01'), ...gave('OPV', '2025-01-20')]
    const policy = { ...immunisationDefaults, tanpaOpv: true }
    const { rows } = immunisationOf(girl, given, on, policy)
    expect(
      rows.filter(r => r.antigen === 'JE' || r.antigen === 'OPV').map(r => `${r.antigen} ${r.status}`),
    ).toEqual(['OPV selesai', 'JE selesai'])
  })
})

describe('variants of a district are data', () => {
  it('without drops there are three IPV with DPT-HB-Hib', () => {
    const policy = { ...immunisationDefaults, tanpaOpv: true }
    const { rows } = immunisationOf(girl, [], '2025-03-15', policy)
    expect(rows.filter(r => r.antigen === 'IPV').map(r => r.due)).toEqual([
      '2025-03-15',
      '2025-04-15',
      '2025-05-15',
    ])
  })
  it('polio of hexavalent at two months is not too early', () =>
    expect(row(gave('HEXA', '2025-03-20'), 'IPV', 1, schedules)).toMatchObject({ status: 'selesai' }))
  it.each([
    ['2027-05-01', 'jatuh-tempo'],
    ['2027-04-30', 'belum-waktunya'],
    ['2028-05-01', 'lewat-usia'],
  ])('HPV of women of 20, where a day was set: %s', (day, status) => {
    const woman = { birth: '2007-05-01', sex: 'P' } as const
    const hpv = (hpvUsia20Mulai?: string) =>
      immunisationOf(woman, [], day, { ...immunisationDefaults, hpvUsia20Mulai }).rows.find(
        r => r.antigen === 'HPV',
      )?.status
    expect(hpv('2027-01-01')).toBe(status)
    expect(hpv()).toBe('lewat-usia')
  })
})

describe('a booster is not what came long before its age', () => {
  it('a fourth dose in infancy leaves DPT 4 open, and delays it', () => {
    const given = gave('DPT-HB-Hib', '2025-03-20', '2025-04-20', '2025-05-20', '2025-12-20')
    expect(row(given, 'DPT-HB-Hib', 4, schedules)).toMatchObject({
      status: 'belum-waktunya',
      due: '2026-12-20',
    })
  })
  it('measles of an outbreak at six months leaves MR 2 open', () => {
    const given = gave('MR', '2025-07-20', '2025-10-20')
    expect(row(given, 'MR', 2, schedules)).toMatchObject({ status: 'terlambat', due: '2026-07-15' })
    expect(row([...given, ...gave('MR', '2026-07-20')], 'MR', 2, schedules)?.status).toBe('selesai')
  })
  it('from its earliest age it counts', () => {
    const three = gave('DPT-HB-Hib', '2025-03-20', '2025-04-20', '2025-05-20')
    expect(row([...three, ...gave('DPT-HB-Hib', '2026-01-14')], 'DPT-HB-Hib', 4, schedules)?.status).not.toBe(
      'selesai',
    )
    expect(row([...three, ...gave('DPT-HB-Hib', '2026-01-15')], 'DPT-HB-Hib', 4, schedules)).toMatchObject({
      status: 'selesai',
      tooEarly: true,
    })
  })
})

it('the same number of a product twice is one dose, however far apart', () => {
  const given = [
    { product: 'OPV', dose: 1, date: '2025-02-01' },
    { product: 'OPV', dose: 1, date: '2025-05-01' },
  ] as const
  const { rows, refused } = immunisationOf(girl, given, on, immunisationDefaults)
  expect(refused.map(r => r.fault)).toEqual(['ganda'])
  expect(rows.find(r => r.antigen === 'OPV' && r.dose === 2)?.status).toBe('kejar')
})
