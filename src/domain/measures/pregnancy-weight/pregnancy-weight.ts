import { compares, valueOf } from '../../instrument/threshold.ts'
import { defaultPolicy } from '../../policy/clinical.ts'
import type { ClinicalPolicy } from '../../policy/clinical.ts'
import { bmi } from '../bmi.ts'
import { isPossibleWeek } from '../gestation.ts'
import { bandAt, grams } from './band.ts'
import type { Band } from './band.ts'
import { earlyLoss, judgedAfterWeek, rowFor, standInUntilWeek } from './rows.ts'
import type { Row } from './rows.ts'

export type FirstWeight = { readonly weeks: number; readonly kg: number }

/** What is known of a pregnancy when she is weighed. What is not known is absent. */
export type Weighed = {
  readonly weeks?: number | undefined
  readonly weightKg?: number | undefined
  /** Before this pregnancy. */
  readonly startWeightKg?: number | undefined
  /** Her first weight since this pregnancy began, for a mother who does not know the one before. */
  readonly first?: FirstWeight | undefined
  readonly heightCm?: number | undefined
  readonly twins?: boolean | undefined
}

type WhyNot = 'berat' | 'umur-kehamilan' | 'kembar' | 'berat-awal' | 'tinggi' | 'belum-waktunya'

/** `fromEarly`: reckoned from the first weight in pregnancy, and to be marked so. */
type FromStart = { readonly startKg: number; readonly fromEarly: boolean; readonly gainKg: number }

export type PregnancyWeight =
  | (FromStart & {
      readonly outcome: 'dinilai'
      readonly verdict: 'kurang' | 'sesuai' | 'lebih'
      readonly row: Row
      readonly band: Band
    })
  | (Partial<FromStart> & {
      readonly outcome: 'tidak-dinilai'
      readonly why: WhyNot
      /** Only in the first weeks: the weight fell by more than the cut-off. */
      readonly earlyLoss?: boolean | undefined
    })

/** Beyond these a figure is a slip of the unit (grams, metres), never a woman. */
const [lightest, heaviest] = [25, 250]
const [shortest, tallest] = [100, 220]
const within = (x: number | undefined, from: number, until: number): number | undefined =>
  x !== undefined && x >= from && x <= until ? x : undefined

export const heightOf = (cm: number | undefined): number | undefined => within(cm, shortest, tallest)
export const weightOf = (kg: number | undefined): number | undefined => within(kg, lightest, heaviest)

const notJudged = (
  why: WhyNot,
  more: Partial<FromStart> & { earlyLoss?: boolean } = {},
): PregnancyWeight => ({
  outcome: 'tidak-dinilai',
  why,
  ...more,
})

/** Section 2.1 of the domain document: the gain against a band by IMT before pregnancy. An estimate; the curve of the KIA book counts. */
export function pregnancyWeight(w: Weighed, policy = defaultPolicy): PregnancyWeight {
  const weight = weightOf(w.weightKg)
  if (weight === undefined) return notJudged('berat')
  const { weeks } = w
  if (!isPossibleWeek(weeks)) return notJudged('umur-kehamilan')
  const from = startOf(w, weight, policy)
  if (!compares[judgedAfterWeek.compare](weeks, valueOf(judgedAfterWeek, policy)))
    return notJudged('belum-waktunya', from && { ...from, earlyLoss: isEarlyLoss(from, policy) })
  if (w.twins === true) return notJudged('kembar', from)
  if (!from) return notJudged('berat-awal')
  const mass = bmi(from.startKg, heightOf(w.heightCm))
  const row = mass === undefined ? undefined : rowFor(mass, policy)
  if (!row) return notJudged('tinggi', from)
  const band = bandAt(row, weeks, policy)
  return { outcome: 'dinilai', ...from, row, band, verdict: verdictOf(from.gainKg, band) }
}

function startOf(
  { startWeightKg, first }: Weighed,
  weight: number,
  policy: ClinicalPolicy,
): FromStart | undefined {
  const before = weightOf(startWeightKg)
  const isEarly = first && compares[standInUntilWeek.compare](first.weeks, valueOf(standInUntilWeek, policy))
  const startKg = before ?? (isEarly ? weightOf(first.kg) : undefined)
  if (startKg === undefined) return undefined
  return { startKg, fromEarly: before === undefined, gainKg: grams(weight - startKg) }
}

const isEarlyLoss = ({ startKg, gainKg }: FromStart, policy: ClinicalPolicy): boolean =>
  compares[earlyLoss.compare](grams((-gainKg / startKg) * 100), valueOf(earlyLoss, policy))

function verdictOf(gainKg: number, { minKg, maxKg }: Band) {
  if (gainKg < minKg) return 'kurang'
  return gainKg > maxKg ? 'lebih' : 'sesuai'
}
