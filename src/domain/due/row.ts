import type { Provenance } from '../instrument/rule.ts'
import type { Span } from '../schedules/span.ts'
import type { Status } from '../schedules/status.ts'

/** One thing that is or will be due, with all that a screen needs to say when and why. */
export type DueRow = {
  readonly key: string
  readonly group: 'imunisasi' | 'kampanye' | 'kontak'
  readonly what: string
  readonly status: Status
  /** First and last day on which it may be given, as far as known. */
  readonly from?: string | undefined
  readonly until?: string | undefined
  /** Days since the recommended time ended. */
  readonly lateDays?: number | undefined
  readonly doneOn?: string | undefined
  /** The day is not known, only its month. */
  readonly monthOnly?: true | undefined
  readonly tooEarly?: true | undefined
  /** What the rule says: the first recommended day by age, and the least time since the dose before. */
  readonly recommended?: string | undefined
  readonly interval?: Span | undefined
  readonly rule: Provenance
}
