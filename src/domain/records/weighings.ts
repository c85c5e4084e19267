import type { View } from '../log/fold.ts'
import { gramsOf } from '../measures/weight-gain/weighings.ts'
import type { Weighing } from '../measures/weight-gain/weighings.ts'
import { countedHistory } from './history.ts'

/** The cards that weigh a child. The weight of a girl who is pregnant is no weight for her age. */
const childCards: ReadonlySet<string> = new Set(['bayi-balita-apras', 'usia-sekolah-remaja'])

/** Every counted weighing of a child before a day, wherever it was, oldest first. */
export const weighingsBefore = (view: View, onDate: string): Weighing[] =>
  countedHistory(view)
    .filter(s => childCards.has(s.instrument) && s.happenedOn < onDate)
    .flatMap(s => {
      const bb = s.answers['bb']
      const grams = gramsOf(typeof bb === 'number' ? bb : undefined)
      return grams === undefined ? [] : [{ onDate: s.happenedOn, grams }]
    })
    .toReversed()
