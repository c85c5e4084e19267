import type { View } from '../../../domain/log/index.ts'
import { ageOn } from '../../../domain/measures/age.ts'
import { countedHistory } from '../../../domain/records/index.ts'
import type { Screening } from '../../../domain/records/index.ts'
import type { Sex } from '../../../domain/life-stage.ts'

/** What one card measured. A figure that cannot be is absent, as if nobody had measured. */
export type Taken = {
  readonly record: string
  readonly on: string
  readonly card: string
  readonly ageYears: number
  readonly figure: (key: string) => number | undefined
  readonly word: (key: string) => string | undefined
}

export type Born = { readonly lahir: string; readonly jk: Sex }

/** Beyond these a figure is a slip of the keypad or of the unit. */
const possible: Readonly<Record<string, readonly [number, number]>> = {
  bb: [25, 250],
  tb: [100, 220],
  lila: [8, 80],
  sistolik: [40, 300],
  diastolik: [20, 200],
  sistolik2: [40, 300],
  diastolik2: [20, 200],
  gula: [10, 1000],
}

/** Every counted card up to a day, oldest first, from any posyandu. */
export const takenOf = (view: View, { lahir }: Born, until: string): Taken[] =>
  countedHistory(view)
    .filter(s => s.happenedOn >= lahir && s.happenedOn <= until)
    .map(s => one(s, lahir))
    .toSorted((a, b) => a.on.localeCompare(b.on))

function one({ record, happenedOn, instrument, answers }: Screening, lahir: string): Taken {
  return {
    record,
    on: happenedOn,
    card: instrument,
    ageYears: ageOn(lahir, happenedOn).ageYears,
    figure: key => {
      const [x, [from, until] = [0, 0]] = [answers[key], possible[key]]
      return typeof x === 'number' && x >= from && x <= until ? x : undefined
    },
    word: key => (typeof answers[key] === 'string' ? answers[key] : undefined),
  }
}
