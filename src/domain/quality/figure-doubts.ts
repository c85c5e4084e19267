import { expectedRange } from '../instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Before, Question } from '../instrument/index.ts'
import { understood } from '../instrument/understood.ts'
import { formatDecimal } from '../measures/decimal.ts'
import type { Doubt } from './doubt.ts'

type Numeric = Extract<Question, { kind: 'measure' | 'count' }>

/** Figures that the form would ask about with "periksa lagi, yakin?": its own ranges and jumps, and no others. */
export function figureDoubts(i: AnyInstrument, answers: AnyAnswers, before: Before | undefined): Doubt[] {
  const given: AnyAnswers = understood(i, answers)
  return Object.entries(i.questions).flatMap(([key, q]) => {
    const value = given[key]
    if (!isFigure(q) || q.retired || typeof value !== 'number') return []
    return doubtAbout(key, q, value, before) ?? []
  })
}

export const isFigure = (q: Question): q is Numeric => q.kind === 'measure' || q.kind === 'count'

/** "Berat badan 8,4 kg" */
export const figureWords = (q: Numeric, value: number): string =>
  `${q.label} ${formatDecimal(value)} ${q.unit}`

function doubtAbout(key: string, q: Numeric, value: number, before: Before | undefined): Doubt | undefined {
  const [least, most] = q.soft
  const said = figureWords(q, value)
  if (value < least || value > most)
    return {
      why: 'jarang',
      key,
      words: `${said}, biasanya ${formatDecimal(least)} sampai ${formatDecimal(most)}`,
    }
  const last = before?.last[key]
  if (!before || !last) return undefined
  const [from, to] = expectedRange(q, last, before.who)
  if (value >= from && value <= to) return undefined
  return { why: 'melompat', key, words: `${said}, terakhir ${formatDecimal(last.value)} ${q.unit}` }
}
