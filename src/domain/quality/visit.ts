import type { Late } from './save-day.ts'
import type { Completeness } from './completeness.ts'
import type { Doubt } from './doubt.ts'
import type { Comparison } from './same.ts'

/** One filled card of one person, as a look at the quality of data sees it. */
export type Visit = {
  readonly person: string
  /** Where she is at home, and where she was seen. */
  readonly home: string
  readonly posyandu: string
  readonly record: string
  readonly instrument: string
  readonly on: string
  /** Who typed it first, and who measured. */
  readonly by: string
  readonly measuredBy: string
  /** Nothing where nobody can say: an imported card, or somebody without birth date or sex. */
  readonly filled?: Completeness | undefined
  /** Whether there is a figure on it at all. */
  readonly hasFigures: boolean
  /** What nobody has found right since. */
  readonly doubts: readonly Doubt[]
  readonly compared?: Comparison | undefined
  /** Every figure is last month's, and nobody has said that it was measured all the same. */
  readonly copied: boolean
  /** Looked at once more and found right. */
  readonly confirmed: number
  /** Nothing for what was imported or moved here from somebody else. */
  readonly late?: Late | undefined
  /** Figures, copies and gaps that were there first and are not any more. */
  readonly mended: number
  /** Cancelled, or of somebody else: only what was mended by that is counted. */
  readonly withdrawn: boolean
}
