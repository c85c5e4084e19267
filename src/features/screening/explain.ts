import { cutOffsOf } from '../../domain/instrument/cut-offs-of.ts'
import { plainDay } from '../shared/words.ts'
import { tellingTurns, turningWords } from '../shared/rule/rule-words.ts'
import type { Reader } from '../shared/rule/rule-words.ts'
import { answerWords } from './figures.ts'
import type { ResultView } from './result-of.ts'
import type { ToldFinding } from './told-words.ts'

export type Explanation = { readonly measured: string | undefined; readonly figures: readonly string[] }
type Seen = Pick<ResultView, 'instrument' | 'answers' | 'c'>

/** For each result: what was measured on the day, and the figures on which it turned. What was said in confidence is not said again. */
export function explainer({ instrument, answers, c }: Seen, reader: Reader): (f: ToldFinding) => Explanation {
  const turnsOf = cutOffsOf(instrument, answers, c)
  return ({ code, from }) => {
    if (from.some(key => instrument.questions[key]?.seenBy === 'health'))
      return { measured: undefined, figures: [] }
    const turns = tellingTurns(turnsOf(code), from)
    return {
      measured: measuredWords({ instrument, answers, c }, from),
      figures: [...new Set(turns.map(t => turningWords(instrument, t, reader)))],
    }
  }
}

const few = 4

/** What was found comes first: a list of "no" is told by its count alone. */
function measuredWords({ instrument, answers, c }: Seen, from: readonly string[]): string | undefined {
  const told = from.flatMap(key => {
    const q = instrument.questions[key]
    const value = answers[key]
    return q && value !== undefined ? [{ value, words: `${q.label}: ${answerWords(q, value)}` }] : []
  })
  if (told.length === 0) return undefined
  const loud = told.filter(({ value }) => value !== false && !(Array.isArray(value) && value.length === 0))
  const first = (loud.length > 0 ? loud : told).slice(0, few).map(t => t.words)
  const rest = told.length - first.length
  const more = rest > 0 ? ` dan ${rest} jawaban lain` : ''
  return `Dicatat ${plainDay(c.who.onDate)}. ${first.join(', ')}${more}.`
}
