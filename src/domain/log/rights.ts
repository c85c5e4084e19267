import { founds } from './entry.ts'
import type { Entry } from './entry.ts'
import type { Kind, Role } from './kinds.ts'

/** Who asks, as the server knows it. `areas`: every area now; `everAreas`: every area ever held (late entries are taken). */
export type Caller = {
  readonly account: string
  readonly role: Role
  readonly replica: string
  readonly areas: ReadonlySet<string>
  readonly everAreas: ReadonlySet<string>
}

export type SubjectFacts = {
  readonly feed: string
  /** Every feed that ever held the subject: who edited her before she moved may send that edit after it. */
  readonly everFeeds: readonly string[]
}

/**
 * May this entry be written by this caller? (RULES.md W1–W6; `rescued`: somebody else's, after a change of epoch.) Rights
 * look at where and about whom, never at contents: a fact may be written about anyone served at a place of the caller
 * (a guest); a subject's own fields only by those whose area holds her or held her.
 */
export function mayWrite(
  caller: Caller,
  entry: Entry,
  kind: Kind | undefined,
  subject: SubjectFacts | undefined,
  rescued: boolean,
): boolean {
  if (rescued) return subject === undefined || holdsEver(caller, subject)
  if (entry.by !== caller.account) return false
  if (kind && !kind.writers.includes(caller.role)) return false
  if (!caller.everAreas.has(entry.posyandu)) return false
  return !founds(entry) || subject === undefined || holdsEver(caller, subject)
}

/** W4: her area holds the subject, or held it. */
export const holdsEver = (caller: Pick<Caller, 'everAreas'>, subject: SubjectFacts): boolean =>
  [subject.feed, ...subject.everFeeds].some(feed => caller.everAreas.has(feed))

export const mayReadHealth = (role: Role): boolean => role === 'bidan' || role === 'puskesmas'
