import { addDays, isIsoDate } from '../age.ts'

/** One weighing, wherever it was: any posyandu, home, pustu, or copied from the Buku KIA. Weights are whole grams. */
export type Weighing = {
  readonly onDate: string
  readonly grams: number
  /** What a health worker decided where the direction of the line was in doubt. */
  readonly decided?: 'N' | 'T' | undefined
  /** The letter that was read off the Buku KIA that day: it stands where nothing that we know can be compared. */
  readonly inBook?: 'N' | 'T' | undefined
}

const heaviestGrams = 300_000

/** Grams are whole, so that 8,4 kg after 7,9 kg is exactly 500. What cannot be a weight is none. */
export function gramsOf(kg: number | undefined): number | undefined {
  const grams = Math.round((kg ?? 0) * 1000)
  return grams > 0 && grams <= heaviestGrams ? grams : undefined
}

export const monthOf = (date: string): string => date.slice(0, 7)

export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const [y, m] = number === 1 ? [year - 1, 12] : [year, number - 1]
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}`
}

/** The weight of last month as the Buku KIA has it. The book says no day: it is the last one of that month. */
export function copiedFromBook(onDate: string, kg: number | undefined): Weighing | undefined {
  const grams = gramsOf(kg)
  if (grams === undefined || !isIsoDate(onDate)) return undefined
  return { onDate: addDays(`${monthOf(onDate)}-01`, -1), grams }
}

/** Our own weighing of a month stands before the copy of it. */
export function withCopies(own: readonly Weighing[], copies: readonly Weighing[]): Weighing[] {
  const months = new Set(own.map(w => monthOf(w.onDate)))
  const added = copies.filter(w => !months.has(monthOf(w.onDate)))
  return [...own, ...added].toSorted((a, b) => a.onDate.localeCompare(b.onDate))
}

/** Whether the calendar month before this day has a weighing. */
export const wasWeighedLastMonth = (weighings: readonly Weighing[], onDate: string): boolean =>
  weighings.some(w => monthOf(w.onDate) === monthBefore(monthOf(onDate)))

export type ByMonth = ReadonlyMap<string, Weighing>

/** The last weighing of each calendar month until a day. Birth weight is no weighing: it makes neither N nor O. */
export function byMonth(
  weighings: readonly Weighing[],
  birthDate: string | undefined,
  until: string,
): ByMonth {
  const counted = weighings
    .filter(w => isIsoDate(w.onDate) && w.onDate <= until && gramsOf(w.grams / 1000) === w.grams)
    .filter(w => birthDate === undefined || w.onDate > birthDate)
    .toSorted((a, b) => (a.onDate < b.onDate ? -1 : Number(a.onDate > b.onDate)))
  return new Map(counted.map(w => [monthOf(w.onDate), w]))
}
