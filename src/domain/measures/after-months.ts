import { addDays } from './age.ts'

/** The first day on which so many whole months are completed: the other side of `completedMonths`. */
export function afterMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const first = `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}-01`
  const reached = addDays(first, day - 1)
  return reached.slice(0, 7) === first.slice(0, 7) ? reached : `${reached.slice(0, 7)}-01`
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
