import { addDays } from '../../measures/age.ts'
import { after } from '../span.ts'
import type { Status } from '../status.ts'
import type { DoseRule } from './dose-rule.ts'

export type Range = { readonly from: string; readonly until: string }

/** First and last day (included) on which a dose is given by age. */
export function rangeOf({ antigen, dose, windows }: DoseRule, birth: string): Range {
  const [first, last] = [windows[0], windows.at(-1)]
  if (!first || !last) throw new Error(`${antigen} ${dose} has no window`)
  return { from: after(birth, first.from), until: addDays(after(birth, last.until), -1) }
}

/** The status by age alone. Between two windows the next one is waited for, on the day that is told. */
export function byAge(
  { windows }: Pick<DoseRule, 'windows'>,
  birth: string,
  on: string,
): { status: Status; from?: string } {
  for (const window of windows) {
    const from = after(birth, window.from)
    if (on < from) return { status: 'belum-waktunya', from }
    if (on < after(birth, window.until)) return { status: window.status }
  }
  return { status: 'lewat-usia' }
}

/** The status by class, for doses given at school to a child whose class is known. */
export function byGrade({ grade, catchUpGrades }: NonNullable<DoseRule['school']>, now: number): Status {
  if (now === grade) return 'jatuh-tempo'
  if (catchUpGrades.includes(now)) return 'kejar'
  return now < Math.max(grade, ...catchUpGrades) ? 'belum-waktunya' : 'lewat-usia'
}
