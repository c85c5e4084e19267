import type { Provenance } from '../instrument/rule.ts'
import type { Span } from '../schedules/span.ts'
import type { Status } from '../schedules/status.ts'

/** Vaccines · vitamins and tablets · contacts with a health worker · checks. */
export type DueGroup = 'imunisasi' | 'kampanye' | 'kontak' | 'pemeriksaan'

/** One thing that is or will be due, with all that a screen needs to say when and why. */
export type DueRow = {
  readonly key: string
  readonly group: DueGroup
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
  /** With its name in the rule book. */
  readonly rule: Provenance & { readonly id: string }
  /** A sentence that belongs to this person's row, beside what the rule says. */
  readonly note?: string | undefined
  /** Every week, never late: a reminder, no task for anybody to chase. */
  readonly routine?: true | undefined
}
