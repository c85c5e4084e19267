import { monthsBetween } from '../../domain/indicators/index.ts'
import type { Indicator, Standing } from '../../domain/indicators/index.ts'
import type { At, ChartDefinition, ChartPoint } from '../../ui/chart/definition.ts'
import { monthOf } from '../shared/words.ts'
import { many, meaningOf, paceWord, percent, quadrants, shortMonth, target, titleOf } from './words.ts'

type Options = {
  readonly indicator: Indicator
  readonly whose: string
  readonly months: readonly string[]
  readonly at: (month: string) => Standing
}

/** Room above the highest figure, in tens; never less than a few percent, never cut off at 100. */
const topOf = (values: readonly number[]): number => {
  const highest = Math.max(10, ...values)
  const step = highest > 60 ? 20 : 10
  return Math.ceil(highest / step) * step
}

/** Twelve months of one indicator at one place, with the pace; coverage starts at zero. */
export function trendChart({ indicator, whose, months, at }: Options): ChartDefinition {
  const told = months.map((month, x) => ({ month, x, stands: at(month) }))
  const pace = told.flatMap(({ x, stands }): At[] =>
    stands.pace === undefined ? [] : [{ x, y: stands.pace }],
  )
  const points = told.flatMap(({ month, x, stands }): ChartPoint[] => {
    if (stands.value === undefined) return []
    const words = `${monthOf(`${month}-01`)}: ${percent(stands.value)} %, ${fraction(stands)}${judged(stands, indicator)}`
    return [
      {
        id: month,
        x,
        y: stands.value,
        mark: isBehind(stands) ? 'low' : 'dot',
        words,
        cells: [
          monthOf(`${month}-01`),
          `${percent(stands.value)} %`,
          fraction(stands),
          stands.pace === undefined ? '–' : target(stands.pace),
          stands.quadrant ? quadrants[stands.quadrant] : '–',
        ],
        afterGap: x > 0 && told[x - 1]?.stands.value === undefined,
      },
    ]
  })
  const top = topOf([...points, ...pace].map(p => p.y))
  const last = pace.at(-1)
  const every = top > 60 ? 20 : top > 20 ? 10 : 5
  const { short } = titleOf(indicator)
  const word = paceWord(indicator.better)
  return {
    label: `${indicator.words}, ${whose}, ${monthsBetween(months[0] ?? '', months.at(-1) ?? '').length} bulan. ${points.at(-1)?.words ?? ''}`,
    x: {
      from: -0.4,
      until: Math.max(1, months.length - 1) + 0.4,
      ticks: told.map(({ month, x }) => ({
        at: x,
        label: (months.length - 1 - x) % 3 === 0 ? shortMonth(month) : '',
      })),
      title:
        months.length > 0
          ? `${shortMonth(months[0] ?? '')} ${months[0]?.slice(0, 4)} sampai ${monthOf(`${months.at(-1)}-01`)}`
          : '',
    },
    y: {
      from: 0,
      until: top,
      ticks: Array.from({ length: top / every + 1 }, (_, i) => ({ at: i * every, label: String(i * every) })),
      title: `${short} ${whose}, persen`,
    },
    bands: [],
    lines: last
      ? [
          {
            id: 'laju',
            tone: 'orange',
            points: pace,
            end: percent(last.y).replace(',0', ''),
            words: indicator.better === 'up' ? 'jalur sasaran (laju)' : 'batas',
          },
        ]
      : [],
    points,
    marks: [
      { mark: 'dot', words: last ? `sesuai ${word}` : 'capaian' },
      ...(points.some(p => p.mark === 'low')
        ? [{ mark: 'low' as const, words: indicator.better === 'up' ? 'di bawah laju' : 'melebihi batas' }]
        : []),
    ],
    columns: ['Bulan', 'Capaian', 'Orang', word === 'laju' ? 'Laju' : 'Batas', 'Status'],
  }
}

const fraction = ({ numerator = 0, denominator = 0 }: Standing): string =>
  `${many(numerator)} dari ${many(Math.round(denominator))}`
const isBehind = ({ quadrant, gap }: Standing): boolean =>
  quadrant === undefined ? (gap ?? 0) > 0 : quadrant === 'cukup' || quadrant === 'jelek'
const judged = ({ quadrant }: Standing, { better }: Indicator): string =>
  quadrant ? `. ${quadrants[quadrant]}: ${meaningOf(quadrant, better)}` : ''
