import { expectedRange } from '../../domain/instrument/index.ts'
import type { AnyInstrument, Range, Subject } from '../../domain/instrument/index.ts'
import { lastFigures } from '../../domain/records/index.ts'
import type { DatedFigure, Screening } from '../../domain/records/index.ts'
import { formatDecimal } from '../../domain/measures/decimal.ts'
import { monthName, monthOf } from '../shared/words.ts'
import { isNumeric } from './typed.ts'
import type { Numeric } from './typed.ts'

const aYear = 12

export type LastValue = {
  /** "Oktober 8,0 kg": shown in grey beside the new value, never filled in. */
  readonly words: string
  /** Further away it is asked "periksa lagi, yakin?". */
  readonly expected: Range
}

export function lastValues(
  i: AnyInstrument,
  history: readonly Screening[],
  who: Pick<Subject, 'onDate' | 'ageMonths'>,
): Readonly<Record<string, LastValue>> {
  const figures = lastFigures(history, who.onDate)
  return Object.fromEntries(
    Object.entries(i.questions).flatMap(([key, q]) => {
      const last = figures[key]
      return last && isNumeric(q) ? [[key, lastValue(q, last, who)] as const] : []
    }),
  )
}

function lastValue(q: Numeric, last: DatedFigure, who: Pick<Subject, 'ageMonths'>): LastValue {
  const when = last.monthsAgo < aYear ? monthName : monthOf
  const decimals = q.kind === 'measure' ? Math.min(q.decimals, 1) : 0
  const shown = Number.isInteger(last.value) ? formatDecimal(last.value, decimals) : formatDecimal(last.value)
  return { words: `${when(last.on)} ${shown} ${q.unit}`, expected: expectedRange(q, last, who) }
}
