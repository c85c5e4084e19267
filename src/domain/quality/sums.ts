import type { Visit } from './visit.ts'

/** A visit is late when it was saved after the next day, and very late after a week. */
const lateAfterDays = 1
const veryLateAfterDays = 7

/** What many cards together say. A share is a number of these over another. */
export type Sum = {
  readonly cards: number
  /** Answers that the cards could not do without, and those that were given. */
  readonly asked: number
  readonly answered: number
  /** Cards with a figure, and those of them with one that is doubtful. */
  readonly figured: number
  readonly doubtful: number
  /** Cards that can be held against last month's, and those on which nothing changed. */
  readonly comparable: number
  readonly same: number
  /** Cards of which the day of saving is known, and those saved after more than a day, or a week. */
  readonly timed: number
  readonly late: number
  readonly veryLate: number
  /** The clock of the phone cannot have been right. */
  readonly wrongClock: number
  readonly open: number
  readonly mended: number
  /** Looked at once more and found right. */
  readonly confirmed: number
}

export function sumOf(all: readonly Visit[]): Sum {
  const visits = all.filter(v => !v.withdrawn)
  const count = (holds: (v: Visit) => boolean): number => visits.filter(holds).length
  const days = visits.flatMap(v => (typeof v.late === 'number' ? [v.late] : []))
  const asked = total(visits, v => v.filled?.asked)
  return {
    cards: visits.length,
    asked,
    answered: asked - total(visits, v => v.filled?.missing.length),
    figured: count(v => v.hasFigures),
    doubtful: count(v => v.doubts.length > 0),
    comparable: count(v => v.compared !== undefined),
    same: count(v => v.compared?.same === true),
    timed: days.length,
    late: days.filter(d => d > lateAfterDays).length,
    veryLate: days.filter(d => d > veryLateAfterDays).length,
    wrongClock: count(v => v.late === 'jam-hp'),
    open: total(visits, openOn),
    mended: total(all, v => v.mended),
    confirmed: total(visits, v => v.confirmed),
  }
}

/** Places on a card at which something could be put right. */
const openOn = (v: Visit): number => v.doubts.length + (v.copied ? 1 : 0) + (v.filled?.missing.length ?? 0)

const total = (visits: readonly Visit[], of: (v: Visit) => number | undefined): number =>
  visits.reduce((sum, v) => sum + (of(v) ?? 0), 0)
