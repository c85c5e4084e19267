import { addDays, isoOf } from './age.ts'

/** The first day on which so many whole months are completed: the other side of `completedMonths`. */
export function afterMonths(iso: string, months: number): string {
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))]
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  // What is no date falls through, and is refused below.
  if (index >= 0 && day >= 1 && day <= daysOfEveryMonth) return isoOf(y, m, day)
  const first = isoOf(y, m, 1)
  const reached = addDays(first, day - 1)
  return reached.slice(0, 7) === first.slice(0, 7) ? reached : `${reached.slice(0, 7)}-01`
}

const daysOfEveryMonth = 28
