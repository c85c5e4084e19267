import { expect, test } from 'vitest'
import { ofWords } from '../../../src/features/laporan/percent.ts'

const ratio = { numerator: 3, denominator: 10, value: 30, flagged: false }

test.each([
  ['all are known', ratio, '3 dari 10'],
  ['nobody is missing', { ...ratio, missing: 0 }, '3 dari 10'],
  ['some are not written down', { ...ratio, missing: 2 }, '3 dari 10, 2 belum dicatat'],
  ['nobody is written down', { ...ratio, numerator: 0, value: undefined, missing: 10 }, '10 belum dicatat'],
  ['there is nobody', { ...ratio, numerator: 0, denominator: 0, value: undefined }, 'belum ada'],
])('%s', (_, told, words) => expect(ofWords(told)).toBe(words))
