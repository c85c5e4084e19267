import { addDays } from '../measures/age.ts'
import { afterMonths } from '../measures/after-months.ts'
import { cleaned } from './read-cells.ts'

type AgeCells = { readonly years: string; readonly months: string }

/** Below two, a year of birth is too coarse for a child: then months are asked, or the day. */
const fewestYears = 2
const mostYears = 120

const years = String.raw`(\d{1,3})\s*(?:th|thn|tahun)\.?`
const months = String.raw`(\d{1,4})\s*(?:bl|bln|bulan)\.?`
const inWords = new RegExp(`^(?:${years})?\\s*(?:${months})?$`, 'i')

/**
 * A day of birth for an age: the middle of the days that make it true today, so half a year before the birthday for an age in
 * years and half a month for one in months. Undefined: no age, or none that says enough.
 */
export function birthFromAge(cells: AgeCells, today: string): string | undefined {
  const age = ageIn(cells)
  if (!age || age.months < 1 || age.months > mostYears * 12) return undefined
  if (age.by === 'months') return addDays(afterMonths(today, -age.months), -15)
  return age.months < fewestYears * 12 ? undefined : afterMonths(today, -age.months - 6)
}

type Stated = { readonly months: number; readonly by: 'years' | 'months' }

/** "2" and "3" in two columns are two years and three months; "2" and "27" are said twice. */
function ageIn(cells: AgeCells): Stated | undefined {
  const [a, b] = [stated(cells.years, 'years'), stated(cells.months, 'months')]
  if (!a || !b) return a ?? b
  if (a.by === 'years' && b.months < 12) return { months: a.months + b.months, by: 'months' }
  return Math.floor(a.months / 12) === Math.floor(b.months / 12) ? b : undefined
}

function stated(cell: string, unit: Stated['by']): Stated | undefined {
  const text = cleaned(cell)
  if (/^\d{1,4}$/.test(text)) return { months: Number(text) * (unit === 'years' ? 12 : 1), by: unit }
  const [, y, m] = inWords.exec(text) ?? []
  if (y === undefined && m === undefined) return undefined
  return { months: Number(y ?? 0) * 12 + Number(m ?? 0), by: m === undefined ? 'years' : 'months' }
}
