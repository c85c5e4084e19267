import type { Sex } from '../../../domain/life-stage.ts'
import { ageFromMonths, isUnderFive } from '../../../domain/measures/growth/growth-age.ts'
import { byDay, bySchoolMonth, indexRules } from '../../../domain/measures/growth/indices.ts'
import type { Index } from '../../../domain/measures/growth/indices.ts'
import { valueAt } from '../../../domain/measures/growth/z-score.ts'
import { lmsAt } from '../../../domain/reference/index.ts'
import type { GrowthReference, Lms, TableName } from '../../../domain/reference/index.ts'
import type { At } from '../../../ui/chart/definition.ts'

/** `table` only where the figure belongs to a length or height; then `from` and `until` are cm, else months. */
export type Frame = { readonly from: number; readonly until: number; readonly table?: TableName | undefined }

const steps = 60

export type ZLine = (z: number) => At[]

/** The lines of one index over a stretch of ages or lengths, each by its z. */
export function zLines(index: Index, frame: Frame, sex: Sex, reference: GrowthReference): ZLine {
  const rows = Array.from({ length: steps + 1 }, (_, i) => {
    const x = frame.from + ((frame.until - frame.from) * i) / steps
    return { x, lms: rowAt(index, x, frame.table, sex, reference) }
  })
  return z =>
    rows.flatMap(({ x, lms }) => (lms ? [{ x, y: valueAt(lms, z, indexRules[index].restricted) }] : []))
}

function rowAt(
  index: Index,
  x: number,
  table: TableName | undefined,
  sex: Sex,
  reference: GrowthReference,
): Lms | undefined {
  if (table) return lmsAt(reference, table, sex, x * 10)
  if (index === 'bbtb') return undefined
  const age = ageFromMonths(x)
  if (isUnderFive(age)) return reference.at(byDay[index], sex, age.days)
  const school = bySchoolMonth[index]
  return school && lmsAt(reference, school.table, sex, x)
}
