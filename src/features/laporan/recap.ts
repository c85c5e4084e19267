import { figuresOf, personsOf, ratioOf, sumOf } from '../../domain/indicators/index.ts'
import type { Contribution, Indicator, Ratio } from '../../domain/indicators/index.ts'
import { groupCount, groups, wanted } from './lines.ts'
import type { Column } from './lines.ts'

/** The year of all posyandu that this device holds, and how to read one month of one of them. */
export type Recap = {
  readonly at: (posyandu: string, month: string) => MonthRecap
}

export type MonthRecap = {
  readonly posyandu: string
  readonly month: string
  readonly value: (count: string) => number
  readonly persons: (count: string) => readonly string[]
  readonly ratio: (indicator: Indicator) => Ratio
  /** All groups together: everybody of the month is in one of them. */
  readonly total: (what: Column) => number
}

export function recapOf(contributions: readonly Contribution[]): Recap {
  const figures = figuresOf(contributions, wanted)
  return {
    at: (posyandu, month) => {
      const where = { posyandu: [posyandu], months: [month] }
      const value = (count: string): number => sumOf(figures, count, where)
      return {
        posyandu,
        month,
        value,
        persons: count => personsOf(contributions, count, where, wanted),
        ratio: indicator => ratioOf(indicator, figures, { posyandu: [posyandu], month }),
        total: what => groups.reduce((sum, g) => sum + value(groupCount(g, what)), 0),
      }
    },
  }
}
