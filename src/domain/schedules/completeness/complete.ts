import type { Antigen } from '../immunisation/antigen.ts'
import type { DoseRow } from '../immunisation/evaluate.ts'
import { after, months } from '../span.ts'
import { completenessSets } from './sets.ts'
import type { CompletenessSet } from './sets.ts'

/**
 * `lengkap` before the age · `lengkap-terlambat`: all given, the last one after it · `belum`: she can still reach it ·
 * `tidak-tercapai`: the age has come, doses are missing.
 */
export type Completeness = {
  readonly set: CompletenessSet
  readonly outcome: 'lengkap' | 'lengkap-terlambat' | 'belum' | 'tidak-tercapai'
  /** The day of the last missing dose. */
  readonly on?: string
  readonly missing: readonly { readonly antigen: Antigen; readonly dose: number }[]
}

/** The named sets of a child, from her doses on a day; a dose that this district does not give is not asked. */
export function completenessOf(
  birth: string,
  rows: readonly DoseRow[],
  on: string,
  sets: readonly CompletenessSet[] = completenessSets,
): Completeness[] {
  return (['ibl', 'idl', 'baduta'] as const).flatMap(id => {
    const set = heldAt(sets, id, birth, on)
    return set ? [completeness(set, birth, rows, on)] : []
  })
}

/** The set that held when she reached the age, or holds today while she has not: a later set changes no label of before. */
function heldAt(
  sets: readonly CompletenessSet[],
  id: CompletenessSet['id'],
  birth: string,
  on: string,
): CompletenessSet | undefined {
  const own = sets.filter(s => s.id === id).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  const limit = own[0] && after(birth, months(own[0].beforeMonths))
  const day = limit !== undefined && limit < on ? limit : on
  return own.findLast(s => s.validFrom <= day) ?? own[0]
}

function completeness(
  set: CompletenessSet,
  birth: string,
  rows: readonly DoseRow[],
  on: string,
): Completeness {
  const asked = rows.filter(r => set.doses[r.antigen]?.includes(r.dose))
  const missing = asked.filter(r => !r.given).map(({ antigen, dose }) => ({ antigen, dose }))
  const limit = after(birth, months(set.beforeMonths))
  if (missing.length > 0) return { set, outcome: on < limit ? 'belum' : 'tidak-tercapai', missing }
  const last = asked
    .flatMap(r => (r.given ? [r.given.date] : []))
    .toSorted()
    .at(-1)
  if (last === undefined) return { set, outcome: 'belum', missing }
  return { set, outcome: last < limit ? 'lengkap' : 'lengkap-terlambat', on: last, missing }
}
