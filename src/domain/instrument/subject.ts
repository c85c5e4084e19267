import type { ClinicalPolicy } from '../policy/clinical.ts'
import type { Sex } from '../life-stage.ts'
import type { HeightBefore } from '../measures/growth/height-doubt.ts'
import type { FirstWeight } from '../measures/pregnancy-weight/pregnancy-weight.ts'
import type { Weighing } from '../measures/weight-gain/weighings.ts'
import type { GrowthReference } from '../reference/reference.ts'

/** Who is screened, as known on the day in the field. What is not known is absent, never guessed. */
export type Subject = {
  /** The day in the field, `YYYY-MM-DD`. */
  readonly onDate: string
  readonly ageDays: number
  readonly ageMonths: number
  readonly ageYears: number
  readonly sex: Sex
  /** Absent where only ages are known; then nothing is judged that needs the exact day of birth. */
  readonly birthDate?: string | undefined
  /** Completed weeks of pregnancy at her or his own birth, and the weight then. */
  readonly birthWeeks?: number | undefined
  readonly birthWeightKg?: number | undefined
  readonly pregnant: boolean
  readonly postpartum: boolean
  readonly breastfeeding: boolean
  /** The last pregnancy ended in a loss: nothing about a baby is asked. */
  readonly afterLoss: boolean
  readonly weeksPregnant?: number | undefined
  readonly pregnancyOrder?: number | undefined
  readonly birthSpacingMonths?: number | undefined
  readonly twins?: boolean | undefined
  readonly caesareanBefore?: boolean | undefined
  readonly startWeightKg?: number | undefined
  readonly heightCm?: number | undefined
  readonly past: Past
}

/** A look at the development list of the age that the child had then. */
export type DevelopmentCheck = {
  readonly on: string
  readonly ageMonths: number
  readonly complete: boolean
}

/** The little that rules over time may know of earlier visits. */
export type Past = {
  /** Every counted weighing of a child before this day, wherever it was, oldest first. */
  readonly weighings?: readonly Weighing[] | undefined
  /** A small child's last length or height. */
  readonly height?: HeightBefore | undefined
  /** Finding codes that were told at the latest earlier visit with the same card. */
  readonly lastFindings?: readonly string[] | undefined
  readonly firstSystolic?: number | undefined
  readonly firstDiastolic?: number | undefined
  /** The first weight since this pregnancy began, on whatever card. */
  readonly firstWeight?: FirstWeight | undefined
  /** Iron or micronutrient tablets handed out in this pregnancy before this day. */
  readonly tablets?: number | undefined
  /** Completed months since a yearly screening was last done, by its name (`srq-20`, `puma`, `aks`, `skilas`, `mata-telinga`). */
  readonly monthsSince?: Readonly<Record<string, number>> | undefined
  /** The latest looks at a development list up to this day: by our checklist, and as copied from the KIA book. */
  readonly development?:
    | { readonly checklist?: DevelopmentCheck | undefined; readonly book?: DevelopmentCheck | undefined }
    | undefined
  /** Completed months in which every visit found obesity or a large waist. */
  readonly monthsObese?: number | undefined
}

/** What conditions may read besides the answers. */
export type Context = {
  readonly who: Subject
  readonly policy: ClinicalPolicy
  /** WHO's figures, where they are loaded; without them growth is "belum dinilai". */
  readonly reference?: GrowthReference | undefined
}
