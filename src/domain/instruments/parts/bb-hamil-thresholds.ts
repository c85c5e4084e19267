import { threshold } from '../../instrument/index.ts'
import type { Case, CutOff } from '../../instrument/threshold.ts'
import { earlyLoss, judgedAfterWeek, rows, standInUntilWeek } from '../../measures/pregnancy-weight/index.ts'

/** A height of 200 cm makes each IMT exact; at week 40 the band is that of the table itself. */
const at = (weeksPregnant: number, startKg: number, gainKg: number): Case => ({
  who: { weeksPregnant, heightCm: 200, startWeightKg: startKg },
  answers: { bb: tenths(startKg + gainKg) },
})
const tenths = (kg: number): number => Math.round(kg * 10) / 10

const term = 40
/** Within one row and its neighbour in only one of them. */
const between = { kurang: 12, normal: 11.6, lebih: 10, obesitas: 0 } as const
/** A woman of each row. */
const startOf = { kurang: 70, normal: 88, lebih: 110, obesitas: 130 } as const

const reached = (cutOff: CutOff, reach: (x: number) => Case) => threshold({ ...cutOff, reach })

/** The cut-offs of the band with the way to reach each from the card of a pregnant woman. */
export const bandThresholds = [
  ...rows.flatMap(row => [
    ...(row.below ? [reached(row.below, x => at(term, x * 4, between[row.id]))] : []),
    reached(row.tooLittle, x => at(term, startOf[row.id], x)),
    reached(row.tooMuch, x => at(term, startOf[row.id], x)),
  ]),
  reached(judgedAfterWeek, x => at(x, startOf.normal, 30)),
  reached(standInUntilWeek, x => ({
    who: { weeksPregnant: term, heightCm: 200, past: { firstWeight: { weeks: x, kg: startOf.normal } } },
    answers: { bb: startOf.normal },
  })),
  reached(earlyLoss, x => at(8, 100, -x)),
]
