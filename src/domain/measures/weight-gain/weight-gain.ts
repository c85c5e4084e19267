import type { Sex } from '../../life-stage.ts'
import { compares, valueOf } from '../../instrument/threshold.ts'
import type { CutOff } from '../../instrument/threshold.ts'
import { defaultPolicy } from '../../policy/clinical.ts'
import type { ClinicalPolicy } from '../../policy/clinical.ts'
import { completedMonths, isIsoDate } from '../age.ts'
import { kbmAt } from './kbm.ts'
import { byMonth, gramsOf, monthBefore, monthOf } from './weighings.ts'
import type { ByMonth, Weighing } from './weighings.ts'

/** N naik, T tidak naik cukup, O bulan lalu tidak ditimbang, B baru pertama. */
export type Letter = 'N' | 'T' | 'O' | 'B'

export type WeighedChild = {
  readonly sex: Sex
  readonly birthDate?: string | undefined
  readonly birthWeightKg?: number | undefined
}

type Compared = {
  readonly previous: Weighing
  readonly gainGrams: number
  readonly kbm: CutOff
  /** What the area lets the least gain be. */
  readonly leastGrams: number
}
type Judged = {
  readonly letter: Letter | undefined
  readonly now: Weighing
  readonly compared?: Compared
  /** Why no letter: the card has no row for this age, or the age is not known. */
  readonly without?: 'di-luar-kms' | 'umur-tidak-diketahui'
}

export type WeightGain = Judged & {
  /** T now and T at the weighing of last month; O and B break the row. */
  readonly twoT: boolean
  /** In the first month the card measures from birth: told, and no letter. */
  readonly sinceBirth?: { readonly gainGrams: number; readonly kbm: CutOff }
}

/** The month of `onDate`, as far as it was weighed by then; nothing when it was not. */
export function weightGain(
  child: WeighedChild,
  weighings: readonly Weighing[],
  onDate: string,
  policy = defaultPolicy,
): WeightGain | undefined {
  const birthDate = child.birthDate !== undefined && isIsoDate(child.birthDate) ? child.birthDate : undefined
  const known: WeighedChild = { ...child, birthDate }
  const months = byMonth(weighings, birthDate, onDate)
  const judged = judge(known, months, monthOf(onDate), policy)
  if (!judged) return undefined
  const before = judge(known, months, monthBefore(monthOf(onDate)), policy)
  const sinceBirth = gainSinceBirth(known, judged.now)
  return {
    ...judged,
    twoT: judged.letter === 'T' && before?.letter === 'T',
    ...(sinceBirth ? { sinceBirth } : {}),
  }
}

const lastMonthOfCard = 60
const firstMonthOfKbm = 1

function judge(
  child: WeighedChild,
  months: ByMonth,
  month: string,
  policy: ClinicalPolicy,
): Judged | undefined {
  const now = months.get(month)
  if (!now) return undefined
  const age = child.birthDate === undefined ? undefined : completedMonths(child.birthDate, now.onDate)
  if (age !== undefined && age > lastMonthOfCard) return { letter: undefined, now, without: 'di-luar-kms' }
  const isFirst = ![...months.keys()].some(earlier => earlier < month)
  if (age !== undefined && age < firstMonthOfKbm) return { letter: 'B', now }
  if (isFirst) return { letter: now.inBook ?? 'B', now }
  const previous = months.get(monthBefore(month))
  if (!previous) return { letter: now.inBook ?? 'O', now }
  const kbm = age === undefined ? undefined : kbmAt(child.sex, age)
  if (!kbm) return { letter: now.decided, now, ...(now.decided ? {} : { without: 'umur-tidak-diketahui' }) }
  const gainGrams = now.grams - previous.grams
  const leastGrams = valueOf(kbm, policy)
  const enough = compares[kbm.compare](gainGrams, leastGrams)
  return {
    letter: now.decided ?? (enough ? 'N' : 'T'),
    now,
    compared: { previous, gainGrams, kbm, leastGrams },
  }
}

function gainSinceBirth({ sex, birthDate, birthWeightKg }: WeighedChild, now: Weighing) {
  const born = gramsOf(birthWeightKg)
  if (birthDate === undefined || born === undefined) return undefined
  const kbm = kbmAt(sex, firstMonthOfKbm)
  if (!kbm || completedMonths(birthDate, now.onDate) !== firstMonthOfKbm) return undefined
  return { gainGrams: now.grams - born, kbm }
}
