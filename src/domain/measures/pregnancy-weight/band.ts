import { valueOf } from '../../instrument/threshold.ts'
import type { ClinicalPolicy } from '../../policy/clinical.ts'
import { judgedAfterWeek } from './rows.ts'
import type { Row } from './rows.ts'

/** At term the gain is the total of the table; what is carried longer gets no wider band. */
const term = 40
/** What a mother may have gained already when judging begins, in kilograms. */
const earlyKg = 2

/** The gain, in kilograms, between which a completed week lies; at week 40 the totals of the row themselves. */
export type Band = { readonly minKg: number; readonly maxKg: number }

export function bandAt(row: Row, week: number, policy: ClinicalPolicy): Band {
  const from = valueOf(judgedAfterWeek, policy)
  const share = from < term ? Math.max(0, Math.min(week, term) - from) / (term - from) : 1
  return {
    minKg: grams(valueOf(row.tooLittle, policy) * share),
    maxKg: grams(earlyKg + (valueOf(row.tooMuch, policy) - earlyKg) * share),
  }
}

/** Whole grams, so that no sum of tenths decides. */
export const grams = (kg: number): number => Math.round(kg * 1000) / 1000
