import { ageFromDays } from '../../../domain/measures/growth/index.ts'
import type { ChartLine } from '../../../ui/chart/definition.ts'
import type { IndexChart } from './index-charts.ts'
import type { Seen } from './seen.ts'

/** The same figures at the age that counts from the day on which a premature child was due: beside the course, never instead of it. */
export function correctedLine(found: readonly Seen[], { index }: IndexChart): ChartLine[] {
  const placed = found.flatMap(({ growth: { corrected } }) => {
    const reading = corrected?.readings[index]
    return corrected && reading
      ? [{ weeks: corrected.weeksEarly, x: ageFromDays(corrected.ageDays).months, y: reading.value }]
      : []
  })
  const [first] = placed
  if (!first || placed.length < 2 || index === 'bbtb') return []
  const words = `umur terkoreksi (lahir ${first.weeks} minggu lebih awal)`
  return [{ id: 'terkoreksi', tone: 'second', points: placed.map(({ x, y }) => ({ x, y })), words }]
}
