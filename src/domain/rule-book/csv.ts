import { csvLine } from '../export/csv.ts'
import type { RuleBook } from './book.ts'
import { lineKinds } from './line.ts'
import { answerWords, limitWords, presenceWords } from './question-words.ts'
import { stateWords, unsigned } from './state.ts'
import type { StateOf } from './state.ts'

const head = [
  'kunci',
  'jenis',
  'id',
  'bab',
  'bunyi',
  'rincian',
  'pembaca',
  'sumber',
  'keyakinan',
  'berlaku_mulai',
  'pengesahan',
  'sidik',
]

/** One row for each question of each card and for each rule, in the order of the book. */
export function bookCsv({ chapters, lines }: RuleBook, stateOf: StateOf = unsigned): string {
  const questions = chapters.flatMap(ch =>
    ch.questions.map(q => [
      `pertanyaan/${ch.id}.${q.key}`,
      'Pertanyaan',
      q.key,
      ch.id,
      q.ask,
      [q.label, answerWords(q), limitWords(q), presenceWords[q.presence], q.asked].filter(Boolean).join('; '),
      q.seenBy,
      ch.form,
    ]),
  )
  const rules = lines.map(l => [
    l.key,
    lineKinds[l.kind],
    l.id,
    l.chapters.join(' '),
    l.text,
    l.detail,
    l.seenBy,
    l.source,
    l.confidence,
    l.validFrom,
    stateWords(stateOf(l)),
    l.hash,
  ])
  const padded = [...questions, ...rules].map(row => head.map((_, at) => row[at] ?? ''))
  return [head, ...padded].map(row => csvLine(row)).join('')
}
