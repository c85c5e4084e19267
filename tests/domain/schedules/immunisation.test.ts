import { describe, expect, it } from 'vitest'
import { immunisationDefaults, immunisationOf } from '../../../src/domain/schedules/immunisation/index.ts'
import type {
  Child,
  Given,
  ImmunisationPolicy,
  Product,
} from '../../../src/domain/schedules/immunisation/index.ts'

const child: Child = { birth: '2025-01-31', sex: 'P' }
const gave = (product: Product, ...dates: string[]): Given[] => dates.map(date => ({ product, date }))

function row(
  antigen: string,
  dose: number,
  on: string,
  given: readonly Given[] = [],
  { who = child, policy = immunisationDefaults }: { who?: Child; policy?: ImmunisationPolicy } = {},
) {
  return immunisationOf(who, given, on, policy).rows.find(r => r.antigen === antigen && r.dose === dose)
}

describe('intervals', () => {
  const late = gave('DPT-HB-Hib', '2025-06-10')
  it('the next dose waits a month, to the day', () => {
    expect(row('DPT-HB-Hib', 2, '2025-07-09', late)?.status).toBe('belum-waktunya')
    expect(row('DPT-HB-Hib', 2, '2025-07-10', late)).toMatchObject({
      status: 'terlambat',
      from: '2025-07-10',
      due: '2025-07-10',
    })
  })
  it('a dose whose own predecessor is missing is not given yet', () =>
    expect(row('DPT-HB-Hib', 3, '2025-09-30', late)?.status).toBe('belum-waktunya'))
  it('PCV 3 comes 56 days after PCV 2', () => {
    const pcv = gave('PCV', '2025-12-01', '2026-01-20')
    expect(row('PCV', 3, '2026-03-16', pcv)?.status).toBe('belum-waktunya')
    expect(row('PCV', 3, '2026-03-17', pcv)?.status).toBe('terlambat')
  })
  it('an interval that ends beyond the last day closes the dose at once', () => {
    const rv = gave('RV', '2025-04-05', '2025-08-05')
    expect(row('RV', 3, '2025-08-06', rv)).toMatchObject({ status: 'lewat-usia' })
    expect(row('RV', 3, '2025-08-06', rv)?.due).toBeUndefined()
  })
  it('a gap never restarts a series', () =>
    expect(row('DPT-HB-Hib', 2, '2027-06-01', late)).toMatchObject({ status: 'kejar', dose: 2 }))
  it('a dose before its time counts and is told', () =>
    expect(row('DPT-HB-Hib', 2, '2025-09-01', gave('DPT-HB-Hib', '2025-04-02', '2025-04-20'))).toMatchObject({
      status: 'selesai',
      tooEarly: true,
    }))
})

describe('hexavalent', () => {
  it('is a dose of DPT-HB-Hib and one of IPV', () => {
    const given = gave('HEXA', '2025-04-05', '2025-05-05')
    expect(row('DPT-HB-Hib', 2, '2025-05-06', given)?.status).toBe('selesai')
    expect(row('IPV', 2, '2025-05-06', given)?.status).toBe('selesai')
    expect(row('DPT-HB-Hib', 3, '2025-06-05', given)?.status).toBe('jatuh-tempo')
  })
  it('may follow pentavalent', () =>
    expect(
      row('DPT-HB-Hib', 2, '2025-06-06', [...gave('DPT-HB-Hib', '2025-04-05'), ...gave('HEXA', '2025-05-05')])
        ?.given?.product,
    ).toBe('HEXA'))
  it('has three IPV where the kabupaten gives it, for those born from its day', () => {
    const policy = { ...immunisationDefaults, heksaLahirMulai: '2025-01-31' }
    expect(row('IPV', 3, '2025-04-05', [], { policy })).toBeDefined()
    const elder = { ...child, birth: '2025-01-30' }
    expect(row('IPV', 3, '2025-04-05', [], { policy, who: elder })).toBeUndefined()
  })
})

describe('what a district or a sex does not have is no row', () => {
  it('JE', () => {
    expect(row('JE', 1, '2026-01-01')).toBeUndefined()
    expect(row('JE', 1, '2026-01-01', [], { policy: { ...immunisationDefaults, je: true } })?.status).toBe(
      'kejar',
    )
  })
  it('oral polio', () =>
    expect(
      row('OPV', 1, '2025-02-01', [], { policy: { ...immunisationDefaults, tanpaOpv: true } }),
    ).toBeUndefined())
  it('HPV of boys', () =>
    expect(row('HPV', 1, '2036-05-01', [], { who: { ...child, sex: 'L' } })).toBeUndefined())
})

describe('school', () => {
  const pupil: Child = { birth: '2015-03-10', sex: 'P' }
  it('MR at school does not wait for MR of infancy', () =>
    expect(row('MR', 3, '2022-08-10', [], { who: pupil })?.status).toBe('jatuh-tempo'))
  it('one dose of HPV is enough, whatever its year', () => {
    const given = gave('HPV', '2024-08-12')
    const { rows } = immunisationOf(pupil, given, '2026-08-12', immunisationDefaults)
    expect(rows.filter(r => r.antigen === 'HPV').map(r => r.status)).toEqual(['selesai'])
  })
  it('in the years of two doses the second was due', () =>
    expect(
      row('HPV', 2, '2024-09-01', gave('HPV', '2023-11-12'), { who: { birth: '2012-05-01', sex: 'P' } })
        ?.status,
    ).toBe('jatuh-tempo'))
  it('HPV waits from 13 until 15 years', () => {
    const girl: Child = { birth: '2012-05-01', sex: 'P' }
    expect(row('HPV', 1, '2025-06-01', [], { who: girl })).toMatchObject({
      status: 'belum-waktunya',
      due: '2027-05-01',
    })
    expect(row('HPV', 1, '2027-05-01', [], { who: girl })?.status).toBe('kejar')
  })
  it.each([
    [0, 'belum-waktunya'],
    [1, 'jatuh-tempo'],
    [2, 'kejar'],
    [6, 'kejar'],
    [7, 'lewat-usia'],
  ])('by class where it is known: class %i', (grade, expected) =>
    expect(row('DT', 1, '2021-11-12', [], { who: { ...pupil, grade } })?.status).toBe(expected),
  )
})

describe('a history that cannot be', () => {
  const on = '2025-08-01'
  it.each([
    ['masa-depan', gave('BCG', '2025-08-02')],
    ['sebelum-lahir', gave('BCG', '2025-01-30')],
    ['bukan-tanggal', gave('BCG', '2025-02-30')],
  ])('%s is refused and not counted', (fault, given) => {
    const { rows, refused } = immunisationOf(child, given, on, immunisationDefaults)
    expect(refused.map(r => r.fault)).toEqual([fault])
    expect(rows.find(r => r.antigen === 'BCG')?.status).toBe('terlambat')
  })
  it('the same dose written twice counts once', () => {
    const given = [
      { product: 'DPT-HB-Hib', dose: 1, date: '2025-04-05' },
      { product: 'DPT-HB-Hib', dose: 1, date: '2025-04-08' },
    ] as const
    const { rows, refused } = immunisationOf(child, given, on, immunisationDefaults)
    expect(refused.map(r => r.fault)).toEqual(['ganda'])
    expect(rows.find(r => r.antigen === 'DPT-HB-Hib' && r.dose === 2)?.status).toBe('terlambat')
  })
  it('doses in any order are read in the order of their days', () =>
    expect(row('DPT-HB-Hib', 1, on, gave('DPT-HB-Hib', '2025-06-20', '2025-04-05'))?.given?.date).toBe(
      '2025-04-05',
    ))
})
