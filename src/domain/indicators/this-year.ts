import type { Screening } from '../records/history.ts'
import { happenedIn } from './happened.ts'
import { yearUntil } from './month.ts'
import type { PersonMonth } from './person-month.ts'

/** Her counted cards from January until this month, newest first. */
export const cardsThisYear = ({ person, month }: PersonMonth): readonly Screening[] =>
  yearUntil(month)
    .toReversed()
    .flatMap(m => person.screenings(m))

/** Days of the year so far, out of all the days of something. */
export const daysThisYear = (days: readonly string[], { month, lastDay }: PersonMonth): readonly string[] =>
  days.filter(d => d >= `${month.slice(0, 4)}-01-01` && d <= lastDay)

/** A card with one of these answers, whatever else it holds. */
export const hasNumber =
  (...keys: readonly string[]) =>
  ({ answers }: Screening): boolean =>
    keys.every(key => typeof answers[key] === 'number')

export const inThisMonth =
  (test: (s: Screening) => boolean) =>
  (m: PersonMonth): boolean =>
    m.screenings.some(test)

export const untilNow =
  (test: (s: Screening) => boolean) =>
  (m: PersonMonth): boolean =>
    cardsThisYear(m).some(test)

export const isBornIn = (m: PersonMonth): boolean => happenedIn(m, m.person.birth)
