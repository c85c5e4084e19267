import { expect, test } from 'vitest'
import { indicators } from '../../../src/domain/indicators/index.ts'
import { emptyWords, numeratorWords } from '../../../src/features/dashboard/words.ts'

test.each([
  [{ hidden: true, numerator: -1 }, 'angka kecil, tidak ditampilkan'],
  [{ hidden: false, numerator: -1 }, 'selisihnya di bawah nol, tidak ada persen'],
  [{ hidden: false, numerator: 0 }, 'belum ada yang dihitung'],
  [{ hidden: false, numerator: 0, missing: 1 }, 'belum dicatat'],
  [{ hidden: false }, 'belum ada yang dihitung'],
] as const)('why there is no percentage: %o', (stands, words) => expect(emptyWords(stands)).toBe(words))

test('a difference says both its parts, every other figure its one', () => {
  const said = new Map(indicators.map(i => [i.id, numeratorWords(i)]))
  expect(said.get('do-dpt')).toBe('Diimunisasi DPT-HB-Hib 1, dikurangi: Diimunisasi DPT-HB-Hib 3')
  expect(said.get('dpt1')).toBe('Diimunisasi DPT-HB-Hib 1')
})
