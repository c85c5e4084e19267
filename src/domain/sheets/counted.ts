import {
  countsNamed,
  counting,
  figuresOf,
  januaryOf,
  madeOf,
  monthsBetween,
  ratioOf,
  sumOf,
} from '../indicators/index.ts'
import type { Figures, Indicator } from '../indicators/index.ts'
import { monthNames } from '../measures/month-words.ts'
import type { Cell } from './cell.ts'
import { groundOf } from './ground.ts'
import type { Look } from './look.ts'
import { arranged, headOf, rowOf } from './sheet.ts'
import type { Column, FromFigures, Sheet, Spec } from './sheet.ts'

/** The figures of one posyandu, or of all together, in one month. */
export type Tally = {
  /** The id of a posyandu; empty for the sum of all that were asked for. */
  readonly posyandu: string
  readonly month: string
  readonly value: (count: string) => number
  /** Percent with one decimal; nothing where there is nothing to divide by. */
  readonly percent: (indicator: Indicator) => number | undefined
}

type CountedSpec<R extends Tally> = Omit<Spec<R>, 'rows' | 'gather' | 'whose' | 'already'> & {
  /** `tahun`: a row for each month from January until the one that is asked for. */
  readonly period: 'bulan' | 'tahun'
  readonly counts: readonly string[]
  readonly indicators?: readonly Indicator[]
  /** The rows of one posyandu and month. */
  readonly lines: (tally: Tally) => readonly R[]
}

/** Whoever has a group is in it, so a month without her had nobody here. */
const anybody = 'kr-sasaran'

/**
 * A sheet of figures: everybody is visited, and what `domain/indicators` makes of them stands in rows; or the sums that a
 * server keeps are read instead. Nothing is counted here.
 */
export function countedSheet<R extends Tally>(spec: CountedSpec<R>): Sheet {
  const { lines, columns, counts, indicators = [], period, ...rest } = spec
  const wanted = countsNamed([anybody, ...counts, ...indicators.flatMap(i => madeOf(i).map(c => c.id))])
  const all: readonly Column<R>[] = [posyanduColumn(), ...columns]
  const since = (month: string): string => (period === 'tahun' ? januaryOf(month) : month)
  const rows: FromFigures['rows'] = (figures, { month: until, posyandu }, look, edition) => {
    const months = monthsBetween(since(until), until)
    const lived = posyandu.filter(p => sumOf(figures, anybody, { posyandu: [p], months }) > 0)
    const shown = arranged(all, rest.editions, edition)
    return placesOf(lived, look)
      .flatMap(place => months.map(month => tallyOf(figures, place, month)))
      .filter(tally => tally.value(anybody) > 0)
      .flatMap(lines)
      .map((row, i) => {
        const whose = { id: `${row.posyandu} ${row.month}`, name: row.month, posyandu: row.posyandu }
        return rowOf(row, whose, shown, look, i + 1)
      })
  }
  return {
    ...rest,
    counted: { counts: wanted, since, rows },
    heads: edition => arranged(all, rest.editions, edition).map(headOf),
    start: (asked, edition) => {
      const people = counting(wanted, { from: since(asked.month), until: asked.month }, groundOf(asked))
      return {
        visit: subject => people.visit(subject),
        finish: look => {
          const found = [...new Set(people.contributions.map(c => c.posyandu))]
          const posyandu = found.filter(p => asked.posyandu?.has(p) ?? true)
          return rows(
            figuresOf(people.contributions, wanted),
            { month: asked.month, posyandu },
            look,
            edition,
          )
        },
      }
    },
  }
}

type Place = { readonly id: string; readonly posyandu: readonly string[] }

const collator = new Intl.Collator('id')

/** Each by its name, and where there are several the sum of them at the end. */
function placesOf(posyandu: readonly string[], look: Look): readonly Place[] {
  const nameOf = (id: string): string => look.area(id, 'posyandu') ?? id
  const ordered = posyandu.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)))
  const places = ordered.map(id => ({ id, posyandu: [id] }))
  return places.length > 1 ? [...places, { id: '', posyandu: ordered }] : places
}

function tallyOf(figures: Figures, { id, posyandu }: Place, month: string): Tally {
  return {
    posyandu: id,
    month,
    value: count => sumOf(figures, count, { posyandu, months: [month] }),
    percent: indicator => {
      const { value } = ratioOf(indicator, figures, { posyandu, month })
      return value === undefined ? undefined : Math.round(value * 10) / 10
    },
  }
}

const posyanduColumn = <R extends Tally>(): Column<R> => ({
  key: 'posyandu',
  label: 'Posyandu',
  type: 'text',
  width: 20,
  value: (row, look) => (row.posyandu === '' ? 'Jumlah' : (look.area(row.posyandu, 'posyandu') ?? '')),
})

export const monthColumn = <R extends Tally>(): Column<R> => ({
  key: 'bulan',
  label: 'Bulan',
  type: 'text',
  width: 11,
  keep: true,
  value: ({ month }): Cell => monthNames[Number(month.slice(5)) - 1],
})

/** One count as a column under a heading. */
export const countColumn = <R extends Tally>(label: string, count: string, under?: string): Column<R> => ({
  key: count,
  label,
  ...(under === undefined ? {} : { under: [under] }),
  type: 'number',
  width: 4,
  value: row => row.value(count),
})

export const percentColumn = <R extends Tally>(label: string, indicator: Indicator): Column<R> => ({
  key: indicator.id,
  label,
  under: ['Persen'],
  type: 'number',
  width: 5,
  value: row => row.percent(indicator),
})
