import type { PersonMonth } from './person-month.ts'

/**
 * Whether something with a day of its own (a contact, a delivery, a dose, a birth, a death) counts in this month: in the month
 * of its day, and what was before she was known, in the month in which she becomes known, as a slip of before she came does
 * (`penyakit-14.ts`). So January until now adds up to all that is known of the year, and months before that, which may have
 * been sent as a report, stay as they were. What happened in an earlier year is none of this year's.
 */
export const happenedIn = (
  { eventsFrom, lastDay }: Pick<PersonMonth, 'eventsFrom' | 'lastDay'>,
  day: string | undefined,
): boolean => day !== undefined && day >= eventsFrom() && day <= lastDay
