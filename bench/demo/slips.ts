import type { Wish } from './answers.ts'
import { addDays, addMonths, daysFrom } from './dates.ts'
import type { Person } from './person.ts'
import type { Telling } from './telling.ts'

/** What people who write do besides: they round, copy last month's figures, hit a wrong key, and write the book over days later. */
type Slips = { readonly wish: Wish; readonly lateDays: number }

const rounds = 3
const copies = 4
const isLate = 2
/** Months before today in which a wrong key was hit: whoever looks at the quality of a month finds it. */
const recent = 3

const measured = ['bb', 'tb', 'lila'] as const

/** `place`: the which-th posyandu, because each has habits of its own. `last`: the figures of the last visit. */
export function withSlips(
  t: Telling,
  { place, person, on }: { readonly place: number; readonly person: Person; readonly on: string },
  wish: Wish,
  last: Wish | undefined,
): Slips {
  const random = t.random.fork(`slips/${person.id}/${on}`)
  const chances = [random.next(), random.next(), random.next(), random.next()]
  const [copied = 1, rounded = 1, wrong = 1, late = 1] = chances
  const isChild = 'caraUkur' in wish
  const lateDays = late < (place === isLate ? 0.35 : 0.02) ? random.int(2, place === isLate ? 12 : 4) : 0
  return {
    lateDays: Math.min(lateDays, daysFrom(on, t.today)),
    wish: {
      ...wish,
      ...(isChild && place === rounds && rounded < 0.75 ? whole(wish) : {}),
      ...(place === copies && copied < 0.2 ? again(last) : {}),
      ...(isChild && on > addMonths(t.today, -recent) && wrong < 0.012 ? wrongKey(wish) : {}),
    },
  }
}

/** Read to the whole centimetre. */
const whole = ({ tb }: Wish): Wish => (typeof tb === 'number' ? { tb: Math.round(tb) } : {})

const again = (last: Wish | undefined): Wish =>
  Object.fromEntries(measured.flatMap(key => (typeof last?.[key] === 'number' ? [[key, last[key]]] : [])))

/** 8,2 typed as 9,8 or so: what a scale never said, and the form asked about. */
const wrongKey = ({ bb }: Wish): Wish => (typeof bb === 'number' ? { bb: Math.round(bb * 13.4) / 10 } : {})

/** The day on which somebody wrote it down, when that was later. */
export const savedDay = (on: string, lateDays: number): { readonly savedOn?: string } =>
  lateDays > 0 ? { savedOn: addDays(on, lateDays) } : {}
