import { expect, it } from 'vitest'
import { byWhen } from '../../../src/features/shared/deadline-words.ts'

it.each([
  ['2026-11-20', 'lewat batas, Jumat, 20 November'],
  ['2026-11-21', 'lewat batas, Sabtu, 21 November'],
  ['2026-11-22', 'paling lambat hari ini (Minggu, 22 November)'],
  ['2026-11-23', 'paling lambat besok (Senin, 23 November)'],
  ['2026-11-24', 'paling lambat Selasa, 24 November'],
  ['2027-01-02', 'paling lambat Sabtu, 2 Januari 2027'],
])('a deadline of %s is said on 22 November as "%s"', (deadline, words) => {
  expect(byWhen(deadline, '2026-11-22')).toBe(words)
})
