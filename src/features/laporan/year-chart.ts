import { indicatorById } from '../../domain/indicators/index.ts'
import type { Ratio } from '../../domain/indicators/index.ts'
import type { At, ChartDefinition, ChartPoint } from '../../ui/chart/definition.ts'
import { monthName, monthOf } from '../shared/words.ts'
import { percent } from './percent.ts'
import type { MonthRecap } from './recap.ts'

const monthsInYear = 12
const short = new Intl.DateTimeFormat('id-ID', { month: 'short' })
const numberOf = (month: string): number => Number(month.slice(5))

/** D/S and N/D of the months that have begun. A month without sasaran, or without anybody weighed, has no point: nothing is no nought. */
export function yearChart(months: readonly MonthRecap[], chosen: string): ChartDefinition | undefined {
  const [coverage, gain] = [indicatorById.get('d-s'), indicatorById.get('n-d')]
  if (!coverage || !gain) return undefined
  const read = months.map(m => ({ month: m.month, ds: m.ratio(coverage), nd: m.ratio(gain) }))
  const known = read.filter(m => m.ds.value !== undefined)
  if (known.length === 0) return undefined
  const year = chosen.slice(0, 4)
  const course = (of: 'ds' | 'nd'): At[] =>
    read.flatMap(m => (m[of].value === undefined ? [] : [{ x: numberOf(m.month), y: m[of].value }]))
  return {
    label: `D/S dan N/D sepanjang ${year}: ${known.map(m => sentence(m.month, m.ds, m.nd)).join('; ')}`,
    x: {
      from: 0.5,
      until: monthsInYear + 0.5,
      title: `Bulan, ${year}`,
      ticks: Array.from({ length: monthsInYear }, (_, i) => ({
        at: i + 1,
        label: i % 3 === 0 ? short.format(new Date(2026, i, 1)) : '',
      })),
    },
    y: {
      from: 0,
      until: 100,
      title: 'Persen',
      ticks: [0, 25, 50, 75, 100].map(at => ({ at, label: String(at) })),
    },
    bands: [],
    lines: [
      {
        id: 'ds',
        tone: 'plain',
        points: course('ds'),
        end: 'D/S',
        words: 'D/S: yang ditimbang, garis dengan titik',
      },
      {
        id: 'nd',
        tone: 'second',
        points: course('nd'),
        end: 'N/D',
        words: 'N/D: yang naik, garis putus-putus',
      },
    ],
    points: known.map(({ month, ds, nd }, i): ChartPoint => ({
      id: month,
      x: numberOf(month),
      y: ds.value ?? 0,
      mark: 'dot',
      afterGap: i > 0 && numberOf(known[i - 1]?.month ?? '') + 1 < numberOf(month),
      words: sentence(month, ds, nd),
      cells: [monthOf(`${month}-01`), percent(ds), percent(nd)],
    })),
    now: numberOf(chosen),
    marks: [],
    columns: ['Bulan', 'D/S', 'N/D'],
  }
}

const sentence = (month: string, ds: Ratio, nd: Ratio): string =>
  `${monthName(`${month}-01`)}: D/S ${percent(ds)} (${ds.numerator} dari ${ds.denominator}), N/D ${percent(nd)}`
