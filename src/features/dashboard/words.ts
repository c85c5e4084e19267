import type { Base, Count, Indicator, Quadrant, Standing } from '../../domain/indicators/index.ts'
import { monthName } from '../shared/words.ts'

/** 84.23 → "84,2"; the sign stands in the heading. */
export const percent = (x: number): string => x.toFixed(1).replace('.', ',')
export const many = (n: number): string => n.toLocaleString('id-ID')

const round = (x: number): string => String(Math.round(x * 10) / 10).replace('.', ',')
export const target = (x: number): string => `${round(x)} %`

/** "Okt" */
export const shortMonth = (month: string): string => monthName(`${month}-01`).slice(0, 3)

/** "D/S" and what it means, as the forms write it. */
export function titleOf({ words }: Pick<Indicator, 'words'>): { short: string; more?: string } {
  const at = words.indexOf(', ')
  return at > 0 && at < 12 ? { short: words.slice(0, at), more: words.slice(at + 2) } : { short: words }
}

export const quadrants: Readonly<Record<Quadrant, string>> = {
  baik: 'Baik',
  kurang: 'Kurang',
  cukup: 'Cukup',
  jelek: 'Jelek',
}

/** The names are those of PWS KIA; what they say depends on whether more is better. */
const meanings: Readonly<Record<Indicator['better'], Readonly<Record<Quadrant, string>>>> = {
  up: {
    baik: 'sesuai laju, tetap atau naik',
    kurang: 'sesuai laju, tetapi turun',
    cukup: 'di bawah laju, sedang naik',
    jelek: 'di bawah laju, tidak naik',
  },
  down: {
    baik: 'dalam batas, tetap atau turun',
    kurang: 'dalam batas, tetapi naik',
    cukup: 'melebihi batas, sedang turun',
    jelek: 'melebihi batas, tidak turun',
  },
}
export const meaningOf = (quadrant: Quadrant, better: Indicator['better']): string =>
  meanings[better][quadrant]

export const paceWord = (better: Indicator['better']): string => (better === 'up' ? 'laju' : 'batas')

/** What is counted: "12 orang", "12 keluarga". */
export const whoseOf = (count: Pick<Count, 'per'> | undefined): string => count?.per ?? 'orang'

type Judged = Pick<Indicator, 'better'> & { readonly numerator: Pick<Count, 'per'> }

/** "Kurang 17 orang dari laju" */
export const gapWords = ({ gap }: Standing, { better, numerator }: Judged): string | undefined =>
  gap === undefined || gap === 0
    ? undefined
    : better === 'up'
      ? `Kurang ${many(gap)} ${whoseOf(numerator)} dari laju`
      : `${many(gap)} ${whoseOf(numerator)} di atas batas`

/** Nothing is missing only where there was a figure to be judged. */
export const gapCell = (standing: Standing, indicator: Judged): string =>
  gapWords(standing, indicator) ?? (standing.gap === undefined ? '–' : 'tidak ada')

/** Why there is no number. */
export function emptyWords({ hidden, missing = 0, numerator = 0 }: Standing): string {
  if (hidden) return 'angka kecil, tidak ditampilkan'
  if (numerator < 0) return 'selisihnya di bawah nol, tidak ada persen'
  return missing > 0 ? 'belum dicatat' : 'belum ada yang dihitung'
}

export const denominatorWords = (indicator: Indicator, base: Base, names: Record<Base, string>): string =>
  base === 'register' || indicator.sasaran === undefined ? indicator.denominator.words : names[base]

export const numeratorWords = ({ numerator, minus }: Indicator): string =>
  minus ? `${numerator.words}, dikurangi: ${minus.words}` : numerator.words
