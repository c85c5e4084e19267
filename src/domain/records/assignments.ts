import type { View } from '../log/fold.ts'
import { countedOf } from './history.ts'
import { penugasan } from './penugasan.ts'
import { read } from './read-body.ts'

export type Assignment = {
  readonly record: string
  readonly petugas: string
  readonly mulai: string
  readonly sampai: string
}

/** Those that were not taken back, whenever they hold. */
export const assignmentsOf = (view: View): Assignment[] =>
  countedOf(view, penugasan.kind).flatMap(r => {
    const { petugas, mulai, sampai } = read(penugasan, r)
    return petugas && mulai && sampai ? [{ record: r.id, petugas, mulai, sampai }] : []
  })

export const isActive = (a: Assignment, onDate: string): boolean => a.mulai <= onDate && onDate <= a.sampai

type Visitor = { readonly account: string; readonly role: string }

/**
 * Who is offered the checklists for TBC and mental disorders: health workers always; a kader only where the kabupaten allows
 * it, and only for the person and the days for which the bidan has named her.
 */
export function maySpecialVisit(
  visitor: Visitor,
  allowed: boolean,
  assignments: readonly Assignment[],
  onDate: string,
): boolean {
  if (visitor.role === 'bidan' || visitor.role === 'puskesmas') return true
  return allowed && assignments.some(a => a.petugas === visitor.account && isActive(a, onDate))
}
