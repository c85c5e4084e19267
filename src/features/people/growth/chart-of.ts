import { valueOf } from '../../../domain/instrument/threshold.ts'
import type { CutOff } from '../../../domain/instrument/threshold.ts'
import { garisMerah, oranye } from '../../../domain/measures/weight-gain/kms-line.ts'
import type { ClinicalPolicy } from '../../../domain/policy/index.ts'
import type { GrowthReference } from '../../../domain/reference/index.ts'
import type { ChartAxis, ChartDefinition, ChartLine } from '../../../ui/chart/definition.ts'
import { cutOff } from '../../shared/sign-words.ts'
import type { SignWords } from '../../shared/sign-words.ts'
import { axisFor } from '../charts/axis.ts'
import { ageX } from './age-x.ts'
import { axisOver } from './axis.ts'
import { chartPoints, columnsOf, measuredFor } from './chart-points.ts'
import type { ChildMeasures } from './child-measures.ts'
import { correctedLine } from './corrected-line.ts'
import type { IndexChart } from './index-charts.ts'
import { kmsSigns } from './kms-signs.ts'
import type { Seen } from './seen.ts'
import type { Window } from './windows.ts'
import { zLines } from './z-lines.ts'
import type { ZLine } from './z-lines.ts'

export type Course = {
  readonly measures: ChildMeasures
  readonly seen: readonly Seen[]
  readonly reference: GrowthReference
  readonly policy: ClinicalPolicy
  readonly today: string
  readonly health: boolean
  readonly signWords: SignWords
}

/** One picture of one index over one stretch of life. */
export function chartOf(chart: IndexChart, window: Window, course: Course): ChartDefinition {
  const { measures, seen, reference, today, health } = course
  const { birthDate: birth, sex } = measures.child
  const found = measuredFor(seen, chart)
  const table =
    chart.index === 'bbtb' ? (found.at(-1)?.growth.readings.bbtb?.table ?? 'bb-per-pb') : undefined
  const all = chartPoints(found, { chart, birth, health })
  const x: ChartAxis = table
    ? axisOver(
        all.map(p => p.x),
        'Panjang atau tinggi, cm',
      )
    : window
  const points = all.filter(p => p.x >= x.from && p.x <= x.until)
  const at = zLines(chart.index, { from: x.from, until: x.until, table }, sex, reference)
  const bands = chart.bands.map(([from, until, tone]) => ({ tone, lower: at(from), upper: at(until) }))
  const now = table ? undefined : ageX(birth, today)
  const isKms = chart.index === 'bbu'
  const signs = isKms && window.id === '12' ? kmsSigns(seen, birth, today) : undefined
  const inside = (value: number): boolean => value >= x.from && value <= x.until
  return {
    label: labelOf(chart, points.at(-1)?.words),
    x,
    y: axisFor(
      [...bands.flatMap(b => [...b.lower, ...b.upper]), ...points].map(p => p.y),
      chart.axis,
    ),
    bands,
    lines: [...(isKms ? kmsLines(at, course) : plainLines(chart, at)), ...correctedLine(found, chart)],
    points,
    signs: signs?.filter(s => inside(s.at)),
    now: now !== undefined && inside(now) ? now : undefined,
    marks: isKms ? kmsMarks : [],
    columns: columnsOf(chart, health),
  }
}

const labelOf = ({ title }: IndexChart, last: string | undefined): string =>
  last
    ? `Grafik ${title.toLowerCase()}. Terakhir: ${last}.`
    : `Grafik ${title.toLowerCase()}, belum ada titik.`

const kmsMarks = [
  { mark: 'dot', words: 'N naik, atau B pertama' },
  { mark: 'low', words: 'T belum naik cukup' },
  { mark: 'ring', words: 'O bulan lalu tidak ditimbang' },
] as const

const zEnd = (z: number): string => (z > 0 ? `+${z}` : z < 0 ? `−${-z}` : '0')

const plainLines = ({ lines }: IndexChart, at: ZLine): ChartLine[] =>
  lines.map(z => ({ id: String(z), tone: 'plain', points: at(z), end: zEnd(z) }))

/** The lines of the KMS stand where the policy has them; which of them nobody signed is for health workers. */
function kmsLines(at: ZLine, { policy, health, signWords }: Course): ChartLine[] {
  const [red, orange] = [valueOf(garisMerah, policy), valueOf(oranye, policy)]
  const words = (name: string, z: number, by: CutOff): string =>
    health ? `${name} (${zEnd(z)} SD${signWords(cutOff(by)) && ', belum disahkan'})` : name
  return [
    { id: 'oranye', tone: 'orange', points: at(orange), words: words('garis oranye', orange, oranye) },
    { id: 'merah', tone: 'red', points: at(red), words: words('garis merah', red, garisMerah) },
  ]
}
