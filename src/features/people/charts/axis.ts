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
