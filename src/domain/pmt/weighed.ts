import { compares, valueOf } from '../instrument/threshold.ts'
import type { View } from '../log/index.ts'
import { addDays } from '../measures/age.ts'
import type { ClinicalPolicy } from '../policy/index.ts'
import { countedHistory } from '../records/index.ts'
import { daysOfWeek, lastWeekOf } from './course.ts'
import type { PmtCourse } from './course.ts'
import { pmtGain } from './cut-offs.ts'

export type Weighed = {
  readonly on: string
  readonly kg: number
  readonly cm?: number | undefined
  readonly position?: string | undefined
  /** Taken on a card, not written again in the week. */
  readonly onCard?: true
}

const cards = ['bayi-balita-apras', 'ibu-hamil']
const before = 31

/** What a card weighed between two days, both included, the newest; enter once, feed every book. */
function cardIn(view: View, from: string, to: string): Weighed | undefined {
  const found = countedHistory(view).find(
    s =>
      cards.includes(s.instrument) &&
      s.happenedOn >= from &&
      s.happenedOn <= to &&
      typeof s.answers['bb'] === 'number',
  )
  if (!found) return undefined
  const { bb, tb, caraUkur } = found.answers
  return {
    on: found.happenedOn,
    kg: Number(bb),
    cm: typeof tb === 'number' ? tb : undefined,
    position: typeof caraUkur === 'string' ? caraUkur : undefined,
    onCard: true,
  }
}

/** Where a course began: the last card up to its first day, at most a month old. */
export const weighedAtStart = (view: View, { from }: PmtCourse): Weighed | undefined =>
  cardIn(view, addDays(from, -before), from)

/** The weight of a week: as written in it, else as a card has it. A height or position that the week lacks is that of a card of the same day. */
export function weighedIn(view: View, course: PmtCourse, week: number): Weighed | undefined {
  const written = course.weeks.get(week)?.body
  const days = daysOfWeek(course, week)
  const [first, last] = [days[0], days.at(-1)]
  if (written?.bb !== undefined && written.tanggal !== undefined) {
    const { bb, tb, cara_ukur, tanggal } = written
    const card = cardIn(view, tanggal, tanggal)
    return { on: tanggal, kg: bb, cm: tb ?? card?.cm, position: cara_ukur ?? card?.position }
  }
  return first !== undefined && last !== undefined ? cardIn(view, first, last) : undefined
}

/** The newest weight of the course before a week; of the start, if there was none. */
export function weighedBefore(view: View, course: PmtCourse, week: number): Weighed | undefined {
  for (let n = Math.min(week, lastWeekOf(course) + 1) - 1; n >= 1; n -= 1) {
    const found = weighedIn(view, course, n)
    if (found) return found
  }
  return weighedAtStart(view, course)
}

/** Whether a child's weight rose since the weight before; `undefined` without two of them. */
export function roseSince(
  earlier: Weighed | undefined,
  kg: number | undefined,
  policy: ClinicalPolicy,
): boolean | undefined {
  if (!earlier || kg === undefined) return undefined
  const grams = Math.round((kg - earlier.kg) * 1000)
  return !compares[pmtGain.compare](grams, valueOf(pmtGain, policy))
}
