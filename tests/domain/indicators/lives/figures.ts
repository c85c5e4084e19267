import {
  contributionsOf,
  counting,
  counts,
  countsAsTree,
  isOpen,
  policyAt,
  unpacked,
} from '../../../../src/domain/indicators/index.ts'
import type { Attended, Contribution, Count, World } from '../../../../src/domain/indicators/index.ts'
import { fold } from '../../../../src/domain/log/index.ts'
import { dayId } from '../../../../src/domain/records/ids.ts'
import { kinds } from '../../../../src/domain/records/kinds.ts'
import { melati, reference } from '../../tasks/people.ts'
import { span } from './days.ts'
import type { Life } from './step.ts'
import type { Told } from './tell.ts'

const place: World = { kinds, reference, policyAt: policyAt([], []) }

/** Days of Melati on which she was ticked: a server has them, and the phones of Melati. */
export const ticksOf = ({ came }: Life): Attended[] =>
  came.map(day => ({ day, posyandu: melati, hari: dayId(melati, day) }))

export const onServer = (told: Told, attended: readonly Attended[]): Contribution[] =>
  contributionsOf({ ...told, attended }, countsAsTree, span, place)

/** From what her phone has folded of her. */
export function onPhone({ id, items, group }: Told, attended: readonly Attended[], wanted: readonly Count[]) {
  const people = counting(wanted, span, { ...place, attended: new Map([[id, attended]]) })
  people.visit({ id, view: fold(items, kinds, group), group })
  return people.contributions
}

/** By month, place and family, the counts of a class that hold. */
const heldIn = (contributions: readonly Contribution[], list: readonly Count[], seenBy: Count['seenBy']) =>
  contributions.map(({ month, posyandu, rumah, counts: held }) => ({
    month,
    posyandu,
    rumah,
    ids: unpacked(held).flatMap(at => (list[at]?.seenBy === seenBy ? [list[at].id] : [])),
  }))

export const serverFigures = (told: Told, attended: readonly Attended[]) => {
  const made = onServer(told, attended)
  return { open: heldIn(made, counts, 'posyandu'), confidential: idsIn(heldIn(made, counts, 'health')) }
}

export const openOnes = counts.filter(isOpen)

/** As her screens ask for it. */
export const phoneFigures = (told: Told, attended: readonly Attended[]) =>
  heldIn(onPhone(told, attended, openOnes), openOnes, 'posyandu')

/** As they never ask: the whole list, from what she has. */
export const confidentialOnPhone = (told: Told, attended: readonly Attended[]): string[] =>
  idsIn(heldIn(onPhone(told, attended, counts), counts, 'health'))

export const idsIn = (months: readonly { readonly ids: readonly string[] }[]): string[] =>
  months.flatMap(m => m.ids)
