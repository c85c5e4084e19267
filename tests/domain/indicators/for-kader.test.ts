import { expect, test } from 'vitest'
import { counts, isOnlyNumber, isOpen, sumsForKader } from '../../../src/domain/indicators/index.ts'

const shown = sumsForKader(counts)
const at = (id: string): number => counts.findIndex(c => c.id === id)
const seen = (sums: Readonly<Record<string, number>>, id: string): number | null | undefined =>
  shown(counts.map(c => sums[c.id] ?? 0))[at(id)]

test.each([
  [0, 0],
  [1, null],
  [4, null],
  [5, 5],
])('J12 %i in treatment for TBC is to a kader %s', (n, told) => {
  expect(seen({ 'tbc-pasien': n }, 'tbc-pasien')).toBe(told)
})

test('J12 what would give a small number away is hidden with it', () => {
  const few = { 'r4-srq': 9, 'r4-srq-rendah': 7, 'r4-srq-tinggi': 2 }
  expect(['r4-srq', 'r4-srq-rendah', 'r4-srq-tinggi'].map(id => seen(few, id))).toEqual([9, null, null])
  const many = { 'r4-srq': 12, 'r4-srq-rendah': 7, 'r4-srq-tinggi': 5 }
  expect(['r4-srq', 'r4-srq-rendah', 'r4-srq-tinggi'].map(id => seen(many, id))).toEqual([12, 7, 5])
  const all = { 'r4-srq': 3, 'r4-srq-rendah': 3 }
  expect(['r4-srq', 'r4-srq-rendah', 'r4-srq-tinggi'].map(id => seen(all, id))).toEqual([null, null, 0])
})

test('J12 what she counts herself is never hidden', () => {
  const open = counts.filter(isOpen)
  expect(open.length).toBeGreaterThan(100)
  const ones = shown(counts.map(() => 1))
  expect(open.filter(c => ones[counts.indexOf(c)] !== 1)).toEqual([])
  expect(counts.filter(c => isOnlyNumber(c) && ones[counts.indexOf(c)] !== null)).toEqual([])
})
