import type { Provenance } from '../../instrument/index.ts'
import { addDays } from '../../measures/age.ts'
import type { Window } from '../immunisation/dose-rule.ts'
import { byAge } from '../immunisation/windows.ts'
import { after } from '../span.ts'
import type { Status } from '../status.ts'

/** Something that is looked at once in an age range; done on any day of the range, it is done. */
export type Check = Provenance & {
  readonly id: string
  readonly words: string
  readonly windows: readonly Window[]
}

export type CheckRow = {
  readonly check: Check
  readonly status: Status
  readonly from: string
  readonly until: string
  /** The last day of the recommended time; later it is late. */
  readonly best: string
  readonly doneOn?: string
}

/** `done` are the days on which somebody looked. */
export function checkOn(check: Check, birth: string, done: readonly string[], on: string): CheckRow {
  const { from, until, best } = rangeOf(check, birth)
  const doneOn = done.find(d => d >= from && d <= until && d <= on)
  if (doneOn !== undefined) return { check, status: 'selesai', from, until, best, doneOn }
  return { check, status: byAge(check, birth, on).status, from, until, best }
}

/** Of a series only the check of now is asked, never one whose time is over, and the next one is announced. */
export function checksOn(
  series: readonly Check[],
  birth: string,
  done: readonly string[],
  on: string,
): CheckRow[] {
  const rows = series.map(c => checkOn(c, birth, done, on))
  const now = rows.filter(r => r.from <= on && on <= r.until)
  return [...now, ...rows.filter(r => r.from > on).slice(0, 1)]
}

function rangeOf({ id, windows }: Check, birth: string): Pick<CheckRow, 'from' | 'until' | 'best'> {
  const [first, last] = [windows[0], windows.at(-1)]
  if (!first || !last) throw new Error(`${id} has no window`)
  const lastDay = (w: Window): string => addDays(after(birth, w.until), -1)
  return { from: after(birth, first.from), until: lastDay(last), best: lastDay(first) }
}
