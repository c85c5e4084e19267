/** Calendar arithmetic on `YYYY-MM-DD` without a clock, a time zone or a Date. */
type Ymd = { readonly y: number; readonly m: number; readonly d: number }

const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const daysInMonth = (y: number, m: number): number => (m === 2 && isLeap(y) ? 29 : (monthLengths[m - 1] ?? 0))

function parseIsoDate(iso: string): Ymd | undefined {
  if (iso.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return undefined
  const [y, m, d] = [digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10)]
  return y >= 0 && d >= 1 && d <= daysInMonth(y, m) ? { y, m, d } : undefined
}

/** By hand, because a list of two thousand people reads hundreds of thousands of dates. Not only digits: less than nothing. */
function digits(text: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    n = n * 10 + digit
  }
  return n
}

export const isIsoDate = (iso: string): boolean => parseIsoDate(iso) !== undefined

function known(iso: string): Ymd {
  const ymd = parseIsoDate(iso)
  if (!ymd) throw new Error(`not a calendar date: ${iso}; check it with isIsoDate at the door`)
  return ymd
}

/** Days since 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(iso: string): number {
  const { y, m, d } = known(iso)
  const year = m <= 2 ? y - 1 : y
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** As it is written; every day of the month need not exist in it. */
export const isoOf = (y: number, m: number, d: number): string =>
  `${y < 1000 ? String(y).padStart(4, '0') : y}-${two(m)}-${two(d)}`

/** The date of a day number: the inverse of `dayNumber`. */
export function dateOfDay(day: number): string {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const d = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const m = shifted < 10 ? shifted + 3 : shifted - 9
  const y = yearOfEra + era * 400 + (m <= 2 ? 1 : 0)
  return isoOf(y, m, d)
}

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)
export const addDays = (iso: string, days: number): string => dateOfDay(dayNumber(iso) + days)

/** Whole months lived. Who is born on the 31st completes a shorter month on the first day after it. */
export function completedMonths(birth: string, on: string): number {
  const [b, o] = [known(birth), known(on)]
  return (o.y - b.y) * 12 + (o.m - b.m) - (o.d < b.d ? 1 : 0)
}

export const completedYears = (birth: string, on: string): number =>
  Math.floor(completedMonths(birth, on) / 12)

export type Age = { readonly ageDays: number; readonly ageMonths: number; readonly ageYears: number }

export const ageOn = (birth: string, on: string): Age => ({
  ageDays: daysBetween(birth, on),
  ageMonths: completedMonths(birth, on),
  ageYears: completedYears(birth, on),
})

const oldestPossible = 120

/** A sentence for an impossible birth date, or nothing. */
export function refuseBirthDate(birth: string, today: string): string | undefined {
  if (!isIsoDate(birth)) return 'Tanggal lahir tidak ada di kalender. Periksa hari dan bulannya.'
  if (daysBetween(birth, today) < 0) return 'Tanggal lahir di masa depan. Periksa tahunnya.'
  if (completedYears(birth, today) > oldestPossible)
    return 'Umur lebih dari 120 tahun. Periksa tahun lahirnya.'
  return undefined
}

const monthsAreCountedUntilYears = 6

/** As said in the field: "12 hari", "8 bln", "1 th 3 bln", "34 th". */
export function ageWords({ ageDays, ageMonths, ageYears }: Age): string {
  if (ageMonths < 1) return `${ageDays} hari`
  if (ageYears < 1) return `${ageMonths} bln`
  const months = ageMonths - ageYears * 12
  return ageYears >= monthsAreCountedUntilYears || months === 0
    ? `${ageYears} th`
    : `${ageYears} th ${months} bln`
}
