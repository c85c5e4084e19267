import { ageOn, ageWords } from '../../../domain/measures/age.ts'
import type { ChartMark, ChartPoint } from '../../../ui/chart/definition.ts'
import { figure, plainDay, shortDay } from '../../shared/words.ts'
import { isGap } from '../charts/months.ts'
import { ageX } from './age-x.ts'
import { classWords, zWords } from '../../shared/growth/class-words.ts'
import { gainWords } from '../../shared/growth/gain-words.ts'
import type { IndexChart } from './index-charts.ts'
import type { Seen } from './seen.ts'

/** The dot stays at the end of a line. */
const joint = '\u00a0· '

type Told = { readonly chart: IndexChart; readonly birth: string; readonly health: boolean }

const round = (x: number): number => Math.round(x * 100) / 100

/** A weight is a point also where it cannot be judged, as with oedema; the rest are what the tables were asked for. */
const valueOf = ({ taken, growth }: Seen, { index }: IndexChart): number | undefined => {
  const value = growth.readings[index]?.value
  return value ?? (index === 'bbu' && !growth.impossible.includes('weightKg') ? taken.weightKg : undefined)
}

/** Only those that belong to one table: lying and standing are two pictures. */
export function measuredFor(seen: readonly Seen[], chart: IndexChart): Seen[] {
  const found = seen.filter(
    s => valueOf(s, chart) !== undefined && (s.growth.completedMonths ?? 0) <= chart.untilMonth,
  )
  const table = chart.index === 'bbtb' ? found.at(-1)?.growth.readings.bbtb?.table : undefined
  return table ? found.filter(s => s.growth.readings.bbtb?.table === table) : found
}

export const chartPoints = (found: readonly Seen[], told: Told): ChartPoint[] =>
  found.map((s, i) => pointOf(s, found[i - 1], told))

function pointOf(s: Seen, before: Seen | undefined, told: Told): ChartPoint {
  const { chart, birth, health } = told
  const { onDate, record, kia } = s.taken
  const value = round(valueOf(s, chart) ?? 0)
  const reading = s.growth.readings[chart.index]
  const isKms = chart.index === 'bbu'
  const age = ageWords(ageOn(birth, onDate))
  const verdict = reading ? classWords(reading, health) : ''
  const read = isKms && kia && s.gain?.letter && kia !== s.gain.letter ? `menurut Buku KIA: ${kia}` : ''
  const at = chart.index === 'bbtb' ? `${figure(round(s.growth.heightCm ?? 0))} cm` : ''
  const said = [plainDay(onDate), age, at, `${figure(value)} ${chart.unit}`]
  return {
    id: record,
    x: chart.index === 'bbtb' ? (s.growth.heightCm ?? 0) : ageX(birth, onDate),
    y: value,
    mark: isKms ? markOf(s) : 'dot',
    afterGap: before !== undefined && isGap(before.taken.onDate, onDate),
    words: [...said, isKms ? gainWords(s.gain) : '', read, verdict, correctedWords(s, told)]
      .filter(Boolean)
      .join(joint),
    cells: [
      `${shortDay(onDate)} ${onDate.slice(0, 4)}`,
      age,
      ...(at ? [at] : []),
      `${figure(value)} ${chart.unit}`,
      ...(isKms ? [s.gain?.letter ?? '–'] : []),
      ...(health ? [reading ? zWords(reading.z) : '–'] : []),
      verdictCell(verdict),
    ],
  }
}

/** Of a premature child, what the same figure means by the age from the day on which it was due. */
function correctedWords({ growth: { corrected } }: Seen, { chart, health }: Told): string {
  const reading = corrected?.readings[chart.index]
  const verdict = reading ? classWords(reading, health) : ''
  return verdict ? `umur terkoreksi: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}` : ''
}

const verdictCell = (words: string): string => words.split(' · ')[0] || 'belum dinilai'

function markOf({ gain }: Seen): ChartMark {
  if (gain?.letter === 'T') return 'low'
  return gain?.letter === 'O' ? 'ring' : 'dot'
}

export const columnsOf = ({ index, unit }: IndexChart, health: boolean): string[] => [
  'Tanggal',
  'Umur',
  ...(index === 'bbtb' ? ['PB/TB'] : []),
  unit === 'kg' ? 'Berat' : 'Ukuran',
  ...(index === 'bbu' ? ['N/T'] : []),
  ...(health ? ['z'] : []),
  'Hasil',
]
