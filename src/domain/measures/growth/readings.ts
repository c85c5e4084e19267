import type { Sex } from '../../life-stage.ts'
import { compares, valueOf } from '../../instrument/threshold.ts'
import type { ClinicalPolicy } from '../../policy/clinical.ts'
import { lmsAt } from '../../reference/index.ts'
import type { GrowthReference, Lms, TableName } from '../../reference/index.ts'
import { classOfZ } from './class-of.ts'
import type { GrowthClass, Scale } from './class-of.ts'
import { isMeasuredLying, isSchoolAge, isUnderFive } from './growth-age.ts'
import type { GrowthAge } from './growth-age.ts'
import { byDay, bySchoolMonth, indexRules } from './indices.ts'
import type { Index, IndexByAge } from './indices.ts'
import type { Position } from './measured.ts'
import { zOf } from './z-score.ts'

/** One index of one child, with all that is needed to say why. */
export type Reading = {
  readonly value: number
  /** Rounded to two decimals before anything is judged by it, as WHO does. */
  readonly z: number
  readonly exact: number
  readonly table: TableName
  readonly lms: Lms
  /** WHO's flag: measure again. The figure stays what it is. */
  readonly implausible: boolean
  readonly class?: GrowthClass
}

type Place = { readonly table: TableName; readonly lms: Lms; readonly scale: Scale | undefined }

export type Ground = {
  readonly sex: Sex
  readonly reference: GrowthReference
  readonly policy: ClinicalPolicy
}

function placeByAge(index: IndexByAge, age: GrowthAge, { sex, reference }: Ground): Place | undefined {
  if (isUnderFive(age)) {
    const lms = reference.at(byDay[index], sex, age.days)
    return lms && { table: byDay[index], lms, scale: indexRules[index].scale }
  }
  const school = bySchoolMonth[index]
  if (!school || !isSchoolAge(age, school.lastMonth)) return undefined
  const lms = lmsAt(reference, school.table, sex, age.months)
  return lms && { table: school.table, lms, scale: school.scale }
}

/** From here a child whose age and position nobody knows is taken as standing. */
const standsFromCm = 87

function isByLength(cm: number, age: GrowthAge | undefined, position: Position | undefined): boolean {
  if (age) return isMeasuredLying(age)
  return position ? position === 'telentang' : cm < standsFromCm
}

function read(index: Index, value: number, place: Place | undefined, policy: ClinicalPolicy) {
  if (!place) return undefined
  const { restricted, implausible } = indexRules[index]
  const exact = zOf(place.lms, value, restricted)
  const z = Number(exact.toFixed(2))
  const reading: Reading = {
    value,
    z,
    exact,
    table: place.table,
    lms: place.lms,
    implausible: implausible.some(c => compares[c.compare](z, valueOf(c, policy))),
    ...(place.scale ? { class: classOfZ(place.scale, z, policy) } : {}),
  }
  return reading
}

export function readByAge(
  index: IndexByAge,
  value: number | undefined,
  age: GrowthAge | undefined,
  ground: Ground,
): Reading | undefined {
  if (value === undefined || age === undefined) return undefined
  return read(index, value, placeByAge(index, age, ground), ground.policy)
}

type Body = {
  readonly kg: number | undefined
  readonly cm: number | undefined
  readonly position: Position | undefined
}

/** Weight for length or height. It needs no age, and ends with the 2006 standards. */
export function readForHeight({ kg, cm, position }: Body, age: GrowthAge | undefined, ground: Ground) {
  if (kg === undefined || cm === undefined || (age && !isUnderFive(age))) return undefined
  const table: TableName = isByLength(cm, age, position) ? 'bb-per-pb' : 'bb-per-tb'
  const lms = lmsAt(ground.reference, table, ground.sex, cm * 10)
  return read('bbtb', kg, lms && { table, lms, scale: indexRules.bbtb.scale }, ground.policy)
}
