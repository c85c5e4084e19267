import type { Provenance } from '../../instrument/index.ts'
import { months } from '../span.ts'
import { due, routine } from '../immunisation/dose-rule.ts'
import type { Check } from './check.ts'

const ilp: Provenance = {
  source: 'KMK HK.01.07/MENKES/2015/2023: Hb remaja putri umur 12 dan 15 tahun (kelas 7 dan 10)',
  confidence: 'A',
  validFrom: '2023-10-12',
  signOff: 'belum',
}
const years = (n: number): number => n * 12

export type HbCheck = Check & {
  readonly grade: number
  /** The age of that class, where nobody wrote the class down. */
  readonly years: number
}

/** Wanted in the year of that age, and after it until the next one (or until she leaves the card). */
export const haemoglobinChecks: readonly HbCheck[] = [
  {
    id: 'hb-12',
    words: 'Periksa Hb remaja putri, umur 12 tahun',
    grade: 7,
    years: 12,
    windows: [due([years(12), years(13)]), routine([years(13), years(15)])],
    ...ilp,
  },
  {
    id: 'hb-15',
    words: 'Periksa Hb remaja putri, umur 15 tahun',
    grade: 10,
    years: 15,
    windows: [due([years(15), years(16)]), routine([years(16), years(19)])],
    ...ilp,
  },
]

/** A girl in class 7 or 10 has it in that class, also when she is a year younger or older than most. */
export function atHerClass(check: HbCheck, grade: number | undefined): Check {
  const [first, last] = check.windows
  if (grade !== check.grade || !first || !last) return check
  const earlier = 'months' in first.from ? months(first.from.months - years(1)) : first.from
  return { ...check, windows: [{ ...first, from: earlier, until: last.until }] }
}
