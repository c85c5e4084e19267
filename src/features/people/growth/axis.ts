import type { ChartAxis } from '../../../ui/chart/definition.ts'
import { axisFor } from '../charts/axis.ts'

/** What the tables of lengths cover. */
const [shortest, tallest] = [45, 120]

/** Lengths with room on both sides; a newborn's where nothing was measured. */
export function axisOver(cm: readonly number[], title: string): ChartAxis {
  const [low, high] = cm.length > 0 ? [Math.min(...cm), Math.max(...cm)] : [50, 60]
  return axisFor([Math.max(shortest, low - 5), Math.min(tallest, high + 5)], title)
}
