import { compares, valueOf } from '../../../domain/instrument/threshold.ts'
import type { CutOff } from '../../../domain/instrument/threshold.ts'
import type { ClinicalPolicy } from '../../../domain/policy/index.ts'
import type { ChartDefinition, ChartLine, ChartPoint } from '../../../ui/chart/definition.ts'
import { cutOff } from '../../shared/sign-words.ts'
import type { SignWords } from '../../shared/sign-words.ts'
import { figure, plainDay, shortDay } from '../../shared/words.ts'
import { axisFor } from './axis.ts'
import type { Frame } from './frame.ts'
import { isGap } from './months.ts'

/** One picture with its name. */
export type Picture = {
  readonly id: string
  readonly chip: string
  readonly title: string
  readonly unit: string
  readonly definition: ChartDefinition
}

export type Reader = {
  readonly policy: ClinicalPolicy
  readonly health: boolean
  readonly signWords: SignWords
}

/** Behind what stands on these cut-offs, for a health worker. */
export const unsignedMark = ({ health, signWords }: Reader, ...by: readonly CutOff[]): string =>
  health && signWords(...by.map(cutOff)) ? ' (belum disahkan)' : ''

/** One measurement before it is placed: what it says, and whether it reached a cut-off. */
export type Dot = {
  readonly id: string
  readonly on: string
  readonly value: number
  readonly second?: number | undefined
  /** "118/76 mmHg" */
  readonly said: string
  readonly verdict: string
  readonly flagged: boolean
  readonly ring?: boolean | undefined
}

type Draw = {
  readonly title: string
  readonly frame: Frame
  readonly dots: readonly Dot[]
  readonly lines: readonly ChartLine[]
  readonly bands?: ChartDefinition['bands']
  readonly marks: ChartDefinition['marks']
  readonly axis: string
  readonly now?: string | undefined
}

/** The dot stays at the end of a line. */
const joint = '\u00a0· '

const hair = 0.01

/** Points, axes, words and table of one course; months without a measurement leave a dotted gap. */
export function drawn({ title, frame, dots, lines, bands = [], marks, axis, now }: Draw): ChartDefinition {
  const shown = dots.filter(d => inside(frame, d.on))
  const points = shown.map((d, i) => pointOf(d, shown[i - 1], frame))
  const last = points.at(-1)
  const heights = [
    // A hair on both sides, so that nothing lies on the frame.
    ...points.flatMap(p => [p.y + hair, (p.second ?? p.y) - hair]),
    ...lines.flatMap(l => l.points.flatMap(p => [p.y - hair, p.y + hair])),
    ...bands.flatMap(b => [...b.lower, ...b.upper].map(p => p.y)),
  ]
  return {
    label: last
      ? `Grafik ${title.toLowerCase()}. Terakhir: ${last.words}.`
      : `Grafik ${title.toLowerCase()}, belum ada titik.`,
    x: frame.axis,
    y: axisFor(heights, axis),
    bands,
    lines,
    points,
    now: now !== undefined && inside(frame, now) ? frame.at(now) : undefined,
    marks,
    columns: ['Tanggal', ...(frame.moment(frame.from) ? ['Usia'] : []), 'Ukuran', 'Hasil'],
  }
}

const inside = ({ axis, at }: Frame, day: string): boolean => at(day) >= axis.from && at(day) <= axis.until

function pointOf(d: Dot, before: Dot | undefined, frame: Frame): ChartPoint {
  const moment = frame.moment(d.on)
  return {
    id: d.id,
    x: frame.at(d.on),
    y: d.value,
    second: d.second,
    mark: d.flagged ? 'low' : d.ring ? 'ring' : 'dot',
    afterGap: before !== undefined && isGap(before.on, d.on),
    words: [plainDay(d.on), moment, d.said, d.verdict].filter(Boolean).join(joint),
    cells: [
      `${shortDay(d.on)} ${d.on.slice(0, 4)}`,
      ...(moment ? [moment] : []),
      d.said,
      d.verdict || 'belum dinilai',
    ],
  }
}

/** A cut-off as a line across, with its figure at the end. A health worker reads whether nobody signed it. */
export function lineAt(
  t: CutOff,
  frame: Frame,
  tone: ChartLine['tone'],
  words: string,
  reader: Reader,
): ChartLine {
  const y = valueOf(t, reader.policy)
  return {
    id: t.id,
    tone,
    points: [frame.axis.from, frame.axis.until].map(x => ({ x, y })),
    end: figure(y),
    words: `${words} ${figure(y)}${unsignedMark(reader, t)}`,
  }
}

export const reaches = (t: CutOff, x: number, policy: ClinicalPolicy): boolean =>
  compares[t.compare](x, valueOf(t, policy))

/** A kader reads whom to send; a health worker what it is. */
export const toBidan = 'perlu diperiksa bidan'
