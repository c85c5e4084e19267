import type { ChartAxis } from '../../../ui/chart/definition.ts'

const widths = [0.5, 1, 2, 5, 10, 20, 50]
const mostTicks = 7

/** Round figures around everything that is shown. */
export function axisFor(values: readonly number[], title: string): ChartAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const step = widths.find(width => (high - low) / width <= mostTicks) ?? 100
  const from = Math.floor(low / step) * step
  const until = Math.max(Math.ceil(high / step) * step, from + step)
  const ticks = Array.from({ length: Math.round((until - from) / step) + 1 }, (_, i) => from + i * step)
  return { from, until, title, ticks: ticks.map(at => ({ at, label: String(at).replace('.', ',') })) }
}

/** What the tables of lengths cover. */
const [shortest, tallest] = [45, 120]

/** Lengths with room on both sides; a newborn's where nothing was measured. */
export function axisOver(cm: readonly number[], title: string): ChartAxis {
  const [low, high] = cm.length > 0 ? [Math.min(...cm), Math.max(...cm)] : [50, 60]
  return axisFor([Math.max(shortest, low - 5), Math.min(tallest, high + 5)], title)
}
