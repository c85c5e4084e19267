import { expect, test } from 'vitest'
import {
  countById,
  counts,
  countsVersion,
  countTree,
  fourteen,
  indicatorById,
  indicators,
  madeOf,
  sasaranGroups,
} from '../../../src/domain/indicators/index.ts'

test('every count and every indicator has a name of its own', () => {
  expect(countById.size).toBe(counts.length)
  expect(indicatorById.size).toBe(indicators.length)
})

test('an indicator divides counts that are in the list', () => {
  const unknown = indicators.flatMap(i => madeOf(i).flatMap(c => (countById.get(c.id) === c ? [] : [i.id])))
  expect(unknown).toEqual([])
})

test('a part of a confidential count is confidential, and a part of a yearly one is yearly', () => {
  for (const c of counts) {
    if (c.within?.seenBy === 'health') expect([c.id, c.seenBy]).toEqual([c.id, 'health'])
    if (c.within) expect([c.id, c.each]).toEqual([c.id, c.within.each])
  }
})

test('J12 the wish to die and a reactive test are no number for a kader, and are in no indicator', () => {
  const never = counts.filter(c => c.neverKader).map(c => c.id)
  expect(never).toEqual(['r4-srq17-ya', 'kia-hiv-reaktif', 'kia-sifilis-reaktif', 'kia-hepatitis-reaktif'])
  expect(indicators.filter(i => never.includes(i.numerator.id))).toEqual([])
})

test('a yearly indicator divides events or first times of the year, never a stock', () => {
  const mixed = indicators.filter(
    i => i.period === 'bulan' && (i.numerator.each !== 'bulan' || i.denominator.each !== 'bulan'),
  )
  expect(mixed.map(i => i.id)).toEqual([])
})

test('only SPM brings a target of its own, and it is all', () => {
  expect(
    new Set(indicators.filter(i => i.target !== undefined).map(i => `${i.programme} ${i.target}`)),
  ).toEqual(new Set(['spm 100']))
})

test('fourteen diseases have an indicator each, of counts that are in the list', () => {
  expect(fourteen.map(d => `p14-${d.id}`)).toEqual(
    indicators.filter(i => i.programme === 'penyakit-14').map(i => i.id),
  )
  expect(fourteen).toHaveLength(14)
})

test('a part whose whole is not in the list is a mistake that is told at once', () => {
  const part = counts.filter(c => c.within)
  expect(() => countTree(part.slice(0, 1))).toThrow(/part of/)
  expect(countTree(counts).size).toBe(counts.length)
})

test('contributions carry a version, so that those of another list are worked out anew', () => {
  expect(countsVersion).toMatch(/^\d+-[0-9a-f]{16}$/)
})

test('an indicator may be divided only by groups that the plan of a year has', () => {
  const groups = indicators.flatMap(i => i.sasaran ?? [])
  expect(groups.filter(g => !Object.hasOwn(sasaranGroups, g))).toEqual([])
})
