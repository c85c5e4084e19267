import { expect, test } from 'vitest'
import { indicatorById, indicators } from '../../../src/domain/indicators/index.ts'
import { emptyWords, gapCell, numeratorWords } from '../../../src/features/dashboard/words.ts'

test.each([
  [{ hidden: true, numerator: -1 }, 'angka kecil, tidak ditampilkan'],
  [{ hidden: false, numerator: -1 }, 'selisihnya di bawah nol, tidak ada persen'],
  [{ hidden: false, numerator: 0 }, 'belum ada yang dihitung'],
  [{ hidden: false, numerator: 0, missing: 1 }, 'belum dicatat'],
  [{ hidden: false }, 'belum ada yang dihitung'],
] as const)('why there is no percentage: %o', (stands, words) => expect(emptyWords(stands)).toBe(words))

test.each([
  ['held back', { hidden: true, pace: 5 }, '–'],
  ['nobody to divide by', { hidden: false, pace: 5 }, '–'],
  ['no target', { hidden: false, value: 80 }, '–'],
  ['at the pace', { hidden: false, value: 5, pace: 5, gap: 0 }, 'tidak ada'],
  ['one below', { hidden: false, value: 4, pace: 5, gap: 1 }, 'Kurang 1 orang dari laju'],
] as const)('the gap where it is %s', (_, stands, words) =>
  expect(gapCell(stands, { better: 'up', numerator: {} })).toBe(words),
)

test('what is missing to a share of families are families', () => {
  const families = indicatorById.get('kk-dikunjungi')
  expect(families && gapCell({ hidden: false, gap: 3 }, families)).toBe('Kurang 3 keluarga dari laju')
})

test('a difference says both its parts, every other figure its one', () => {
  const said = new Map(indicators.map(i => [i.id, numeratorWords(i)]))
  expect(said.get('do-dpt')).toBe('Diimunisasi DPT-HB-Hib 1, dikurangi: Diimunisasi DPT-HB-Hib 3')
  expect(said.get('dpt1')).toBe('Diimunisasi DPT-HB-Hib 1')
})
