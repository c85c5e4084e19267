import type { AnyInstrument } from '../instrument/define.ts'
import type { ReaderClass } from '../instrument/question.ts'
import { behaviourOf, benchOf, cutOffsOf, wordsTried } from './behaviour.ts'
import type { AnyRule, Bench } from './behaviour.ts'
import { cutOffLine } from './cut-off-line.ts'
import { draftOf } from './line.ts'
import type { LineDraft } from './line.ts'
import { cutOffWords, sentWords } from './words.ts'

/** Everything of one card that somebody signs. */
export function instrumentLines(i: AnyInstrument): LineDraft[] {
  const bench = benchOf(i)
  return [
    ...i.thresholds.map(t => cutOffLine(t, readerOf(i, 'of' in t ? [t.of] : []))),
    ...(i.cutOffs ?? []).map(t => cutOffLine(t)),
    ...i.findings.map(f =>
      draftOf({
        ...f,
        ...ruled(bench, f),
        kind: 'hasil',
        id: f.code,
        text: wordsOf(bench, f),
        detail: joined(f.colour, turnsOn(bench, f), fromWords(i, f)),
      }),
    ),
    ...i.refer.map(r =>
      draftOf({
        ...r,
        ...ruled(bench, r),
        kind: 'rujuk',
        text: r.because,
        detail: joined(sentWords(r), turnsOn(bench, r), fromWords(i, r)),
      }),
    ),
    ...i.educate.map(e =>
      draftOf({
        ...e,
        ...ruled(bench, e),
        kind: 'edukasi',
        detail: joined(turnsOn(bench, e), fromWords(i, e)),
      }),
    ),
  ]
}

const ruled = (bench: Bench, rule: AnyRule) => ({
  seenBy: readerOf(bench.instrument, rule.from),
  behaviour: behaviourOf(bench, rule),
})

const readerOf = (i: AnyInstrument, from: readonly string[]): ReaderClass =>
  from.some(key => i.questions[key]?.seenBy === 'health') ? 'health' : 'posyandu'

function wordsOf(bench: Bench, f: AnyInstrument['findings'][number]): string {
  const { words, ...rule } = f
  if (typeof words === 'string') return words
  const said = wordsTried(bench, { ...rule, words })
  return said.length > 0 ? said.join(' / ') : f.code
}

const few = 8

/** A blood pressure of a child turns on forty cut-offs: they stand above it, each as a line of its own. */
function turnsOn(bench: Bench, rule: AnyRule): string {
  const held = cutOffsOf(bench, rule)
  if (held.length > few) return `menurut ${held.length} ambang kartu ini`
  return held.map(t => `${t.words}: ${cutOffWords(t, t.value)}`).join('; ')
}

const fromWords = (i: AnyInstrument, { from }: AnyRule): string =>
  from.length > 0 ? `dari ${[...new Set(from.map(key => i.questions[key]?.label ?? key))].join(', ')}` : ''

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ')
