import { holdsEver, mayReadHealth, mayWrite, strictest } from '../src/domain/log/index.ts'
import type { Caller, Entry, Kind, ReaderClass, SubjectFacts } from '../src/domain/log/index.ts'
import { historyChanged } from './epoch.ts'

/** The decisions that the promises hang on, handed in as one object, so that a test can show what breaks without them. */
export type ServerRules = {
  /** W1–W6 and, for what cannot be undone, W4 always. `rescued`: it is somebody else's. */
  mayWrite(
    caller: Caller,
    entry: Entry,
    kind: Kind | undefined,
    subject: SubjectFacts | undefined,
    rescued: boolean,
  ): boolean
  /** P5: the strictest of what the author said and of what the kind says of this body. */
  classOf(entry: Entry, kind: Kind | undefined): ReaderClass
  /** H2. */
  historyChanged: typeof historyChanged
}

const classOf: ServerRules['classOf'] = (entry, kind) =>
  kind ? strictest(entry.seenBy, kindClass(entry, kind)) : entry.seenBy

export const serverRules: ServerRules = {
  mayWrite: (caller, entry, kind, subject, rescued) => {
    const forgets = kind?.effect?.type === 'forget'
    if (forgets && (rescued || (subject !== undefined && !holdsEver(caller, subject)))) return false
    // What the caller could never read no device of his can have held.
    if (rescued && classOf(entry, kind) === 'health' && !mayReadHealth(caller.role)) return false
    return mayWrite(caller, entry, kind, subject, rescued)
  },
  classOf,
  historyChanged,
}

/** A body that its kind cannot read, of a newer version perhaps, is shown to health workers only. */
function kindClass(entry: Entry, kind: Kind): ReaderClass {
  try {
    return kind.classOf(entry.body)
  } catch {
    return 'health'
  }
}
