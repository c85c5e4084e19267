import type { AnyInstrument } from '../../domain/instrument/index.ts'
import type { Screening } from '../../domain/records/index.ts'
import { completedMonths } from '../../domain/measures/age.ts'
import { formatDecimal } from '../../domain/measures/decimal.ts'
import { monthName, monthOf } from '../shared/words.ts'
import { isNumeric } from './typed.ts'

const aYear = 12

/** "Oktober 8,0 kg": shown in grey beside the new value, never filled in. */
export function lastValues(
  i: AnyInstrument,
  history: readonly Screening[],
  onDate: string,
): Readonly<Record<string, string>> {
  const earlier = history.filter(s => s.happenedOn < onDate)
  return Object.fromEntries(
    Object.entries(i.questions).flatMap(([key, q]) => {
      if (!isNumeric(q)) return []
      const last = earlier.find(s => typeof s.answers[key] === 'number')
      const value = last?.answers[key]
      if (!last || typeof value !== 'number') return []
      const when = completedMonths(last.happenedOn, onDate) < aYear ? monthName : monthOf
      const decimals = q.kind === 'measure' ? Math.min(q.decimals, 1) : 0
      const shown = Number.isInteger(value) ? formatDecimal(value, decimals) : formatDecimal(value)
      return [[key, `${when(last.happenedOn)} ${shown} ${q.unit}`] as const]
    }),
  )
}
