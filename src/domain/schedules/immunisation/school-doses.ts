import { after, months } from '../span.ts'
import { catchUp, due } from './dose-rule.ts'
import type { DoseRule } from './dose-rule.ts'
import { bias2025, juknis, usulanJadwal } from './sources.ts'

const august = 8
const november = 11
const primary = [2, 3, 4, 5, 6]
const years = (n: number): number => n * 12

/** BIAS without HPV. How long a missed dose is caught up at school is not in the documents: to the end of primary school. */
const common: readonly DoseRule[] = [
  {
    antigen: 'MR',
    dose: 3,
    windows: [due([years(7), years(8)]), catchUp([years(8), years(13)])],
    school: { grade: 1, catchUpGrades: primary, month: august },
    counts: 'at-school',
    ...usulanJadwal,
  },
  {
    antigen: 'DT',
    dose: 1,
    windows: [due([years(7), years(8)]), catchUp([years(8), years(13)])],
    school: { grade: 1, catchUpGrades: primary, month: november },
    ...usulanJadwal,
  },
  {
    antigen: 'Td',
    dose: 1,
    windows: [due([years(8), years(9)]), catchUp([years(9), years(13)])],
    school: { grade: 2, catchUpGrades: [3, 4, 5, 6], month: november },
    ...usulanJadwal,
  },
  {
    antigen: 'Td',
    dose: 2,
    windows: [due([years(11), years(12)]), catchUp([years(12), years(13)])],
    interval: months(12),
    school: { grade: 5, catchUpGrades: [6], month: november },
    ...usulanJadwal,
  },
]

const hpv: DoseRule = {
  antigen: 'HPV',
  dose: 1,
  sex: 'P',
  windows: [due([years(11), years(12)]), catchUp([years(12), years(13)]), catchUp([years(15), years(16)])],
  school: { grade: 5, catchUpGrades: [6, 9], month: august },
  ...bias2025,
}

/** KMK 35/2025: one dose of HPV, whatever year it was given in. */
export const schoolDoses: readonly DoseRule[] = [...common, hpv]

/** Women of 20 from a day that policy names: who passed that age before it is not called. */
export function hpvAtTwenty(rule: DoseRule, birth: string, from: string): DoseRule {
  const window = due([years(20), years(21)])
  return rule.dose > 1 || after(birth, window.until) <= from
    ? rule
    : { ...rule, windows: [...rule.windows, window], ...usulanJadwal }
}

/** KMK 2015/2023 had a second dose in class 6. */
export const schoolDosesTwoHpv: readonly DoseRule[] = [
  ...common,
  { ...hpv, windows: [due([years(11), years(12)]), catchUp([years(12), years(13)])], ...juknis },
  {
    antigen: 'HPV',
    dose: 2,
    sex: 'P',
    windows: [due([years(12), years(13)])],
    interval: months(6),
    school: { grade: 6, catchUpGrades: [], month: august },
    ...juknis,
  },
]
