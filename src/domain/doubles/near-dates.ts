import { daysBetween, isIsoDate } from '../measures/age.ts'
import type { Card } from '../records/card-type.ts'

const estimateReach = 366

type Born = Pick<Card, 'lahir' | 'lahirPerkiraan'>

/** One day written in two ways: day and month exchanged, one digit misread, or guessed and known. */
export function nearDates(a: Born, b: Born): boolean {
  const [x, y] = [a.lahir, b.lahir]
  if (x === undefined || y === undefined || !isIsoDate(x) || !isIsoDate(y)) return false
  if (a.lahirPerkiraan || b.lahirPerkiraan) return Math.abs(daysBetween(x, y)) <= estimateReach
  return exchanged(x) === y || misreadDigits(x, y) === 1
}

const exchanged = (day: string): string => `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`

const misreadDigits = (x: string, y: string): number => [...x].filter((c, i) => c !== y[i]).length
