import type { View } from '../log/fold.ts'
import type { HeightBefore } from '../measures/growth/height-doubt.ts'
import { countedHistory } from './history.ts'

const small = 'bayi-balita-apras'

/** The newest height of a small child before a day, with how it was taken. */
export function lastHeight(view: View, onDate: string): HeightBefore | undefined {
  for (const { instrument, happenedOn, answers } of countedHistory(view)) {
    const { tb: cm, caraUkur } = answers
    if (instrument !== small || happenedOn >= onDate || typeof cm !== 'number') continue
    const position = caraUkur === 'telentang' || caraUkur === 'berdiri' ? caraUkur : undefined
    return { onDate: happenedOn, cm, position }
  }
  return undefined
}
