import type { At, ChartAxis, ChartBand, ChartDefinition, ChartPoint } from './definition.ts'

/** Units of the picture: 328 is what a card leaves on a phone of 360 px, so that letters are as large as the text around them. */
const wide = 328
const signHeight = 30
const tickHeight = 22
const area = { top: 10, bottom: 246 } as const

export type Plot = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Radius of a point: small where they stand close. */
  readonly dot: number
  readonly signsAt: number
  readonly ticksAt: number
  readonly px: (x: number) => number
  readonly py: (y: number) => number
}

/** Room for what stands at the end of a line: a digit is 9 units wide, and there are always two. */
const endWidth = (end = ''): number => (end ? 10 + 9 * Math.max(2, end.length) : 0)

/** Room for the figures of the upright axis. */
const startWidth = ({ ticks }: ChartAxis): number =>
  Math.max(34, ...ticks.map(t => 10 + 7.5 * t.label.length))

export function plotOf({ x, y, lines, points, signs }: ChartDefinition): Plot {
  const right = wide - Math.max(12, ...lines.map(line => endWidth(line.end)))
  const left = startWidth(y)
  const px = place(x, left, right)
  const below = area.bottom + (signs ? signHeight : 0)
  return {
    ...area,
    left,
    width: wide,
    height: below + tickHeight + 4,
    right,
    signsAt: area.bottom + 21,
    ticksAt: below + 18,
    dot: areClose(points, px) ? 3 : 5,
    px,
    py: place(y, area.bottom, area.top),
  }
}

const closest = 10

const areClose = (points: readonly ChartPoint[], px: Plot['px']): boolean =>
  points.some((p, i) => i > 0 && px(p.x) - px(points[i - 1]?.x ?? 0) < closest)

const place =
  ({ from, until }: ChartAxis, start: number, end: number) =>
  (value: number): number =>
    Math.round((start + ((value - from) / (until - from)) * (end - start)) * 10) / 10

const pairs = (points: readonly At[], { px, py }: Plot): string[] => points.map(p => `${px(p.x)},${py(p.y)}`)

export const pathOf = (points: readonly At[], plot: Plot): string => pairs(points, plot).join(' ')

export const shapeOf = ({ lower, upper }: ChartBand, plot: Plot): string =>
  [...pairs(lower, plot), ...pairs(upper, plot).toReversed()].join(' ')

const lineHeight = 15

type End = { readonly id: string; readonly text: string; readonly at: number }

/** Words at the right end of each line, pushed apart where lines end close together, and never below the frame. */
export function endsOf({ lines, y }: ChartDefinition, { py, bottom }: Plot): readonly End[] {
  const ends = lines.flatMap(({ id, end, points }): End[] => {
    const last = points.at(-1)
    return end && last && last.y >= y.from && last.y <= y.until ? [{ id, text: end, at: py(last.y) }] : []
  })
  const placed: End[] = []
  for (const end of ends.toSorted((a, b) => b.at - a.at)) {
    const below = placed.at(-1)
    placed.push({ ...end, at: Math.min(end.at, below ? below.at - lineHeight : bottom) })
  }
  return placed
}

/** The point that a finger means: the nearest across, wherever up or down it touches. */
export function nearest(points: readonly ChartPoint[], plot: Plot, across: number): number {
  const far = points.map(p => Math.abs(plot.px(p.x) - across))
  return far.indexOf(Math.min(...far))
}
