import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/measures/age.ts'
import { completenessOf, completenessSets } from '../../../src/domain/schedules/completeness/index.ts'
import { after, months } from '../../../src/domain/schedules/span.ts'
import { immunisationDefaults, immunisationOf } from '../../../src/domain/schedules/immunisation/index.ts'
import type { Given, Product } from '../../../src/domain/schedules/immunisation/index.ts'

const birth = '2025-01-15'
const at = (product: Product, ...ages: number[]): Given[] =>
  ages.map(m => ({ product, date: after(birth, months(m)) }))
const allButMr: Given[] = [
  ...at('HB0', 0),
  ...at('BCG', 1),
  ...at('OPV', 1, 2, 3, 4),
  ...at('DPT-HB-Hib', 2, 3, 4),
  ...at('PCV', 2, 3),
  ...at('RV', 2, 3, 4),
  ...at('IPV', 4, 9),
]
const label = (id: string, given: readonly Given[], on: string, policy = immunisationDefaults) =>
  completenessOf(birth, immunisationOf({ birth, sex: 'P' }, given, on, policy).rows, on).find(
    c => c.set.id === id,
  )
const mr = (date: string): Given[] => [...allButMr, { product: 'MR', date }]

describe('imunisasi bayi lengkap', () => {
  it('is dated by the last missing dose', () =>
    expect(label('ibl', mr('2025-10-20'), '2026-11-22')).toMatchObject({
      outcome: 'lengkap',
      on: '2025-10-20',
    }))
  it.each([
    ['2026-01-14', 'lengkap'],
    ['2026-01-15', 'lengkap-terlambat'],
    ['2026-01-16', 'lengkap-terlambat'],
  ])('has to be reached before the first birthday: %s', (day, outcome) =>
    expect(label('ibl', mr(day), '2026-11-22')?.outcome).toBe(outcome),
  )
  it('says what is missing, and that it cannot be reached any more from the birthday on', () => {
    expect(label('ibl', allButMr, '2026-01-14')).toMatchObject({
      outcome: 'belum',
      missing: [{ antigen: 'MR', dose: 1 }],
    })
    expect(label('ibl', allButMr, '2026-01-15')?.outcome).toBe('tidak-tercapai')
  })
  it('three hexavalent stand for DPT-HB-Hib and IPV', () => {
    const given = [
      ...mr('2025-10-20').filter(g => g.product !== 'DPT-HB-Hib' && g.product !== 'IPV'),
      ...at('HEXA', 2, 3, 4),
    ]
    expect(label('ibl', given, '2026-11-22')?.outcome).toBe('lengkap')
  })
  it('asks no drops where there are none', () => {
    const given = [...mr('2025-10-20').filter(g => g.product !== 'OPV'), ...at('IPV', 2)]
    expect(label('ibl', given, '2026-11-22', { ...immunisationDefaults, tanpaOpv: true })?.outcome).toBe(
      'lengkap',
    )
  })
})

it('the classic IDL asks neither PCV nor rotavirus', () => {
  const given = mr('2025-10-20').filter(g => g.product !== 'PCV' && g.product !== 'RV')
  expect(label('idl', given, '2026-11-22')?.outcome).toBe('lengkap')
  expect(label('ibl', given, '2026-11-22')?.outcome).toBe('tidak-tercapai')
})

it('baduta lengkap asks PCV 3, DPT 4 and MR 2 before the second birthday', () => {
  const given = [...mr('2025-10-20'), ...at('PCV', 12), ...at('DPT-HB-Hib', 18)]
  const second = (date: string) => label('baduta', [...given, { product: 'MR', date }], '2027-02-01')?.outcome
  expect([second('2027-01-14'), second('2027-01-15')]).toEqual(['lengkap', 'lengkap-terlambat'])
})

it('a set of next year changes nothing about a child that was one year old before it', () => {
  const [ibl] = completenessSets
  if (!ibl) throw new Error('no set')
  const newer = { ...ibl, validFrom: '2026-06-01', doses: { ...ibl.doses, JE: [1] } }
  const on = '2026-11-22'
  const { rows } = immunisationOf({ birth, sex: 'P' }, mr('2025-10-20'), on, {
    ...immunisationDefaults,
    je: true,
  })
  expect(completenessOf(birth, rows, on, [ibl, newer])[0]?.outcome).toBe('lengkap')
  const young = '2025-06-01'
  expect(completenessOf(young, rows, addDays('2026-06-01', -1), [ibl, newer])[0]?.set).toBe(ibl)
  expect(completenessOf(young, rows, '2026-06-01', [ibl, newer])[0]?.set).toBe(newer)
})
