import { formatDecimal } from '../measures/decimal.ts'
import type { Answer } from './answers.ts'
import { tidakTahu, type Question, type Questions, type ReaderClass } from './question.ts'

export type Column = {
  readonly key: string
  readonly label: string
  readonly unit: string
  readonly seenBy: ReaderClass
  readonly text: (value: Answer | null | undefined) => string
}

const unitOf = (q: Question) => (q.kind === 'measure' || q.kind === 'count' ? q.unit : '')

function labelOf(options: Readonly<Record<string, string>>, value: string): string {
  return options[value] ?? value
}

/** An answer that was taken back is stored as `null`. */
function textOf(q: Question, value: Answer | null | undefined): string {
  if (value === undefined || value === null) return ''
  if (value === tidakTahu) return 'tidak tahu'
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak'
  if (typeof value === 'number') return formatDecimal(value)
  if (typeof value === 'string') return q.kind === 'choice' ? labelOf(q.options, value) : value
  if (value.length === 0) return 'tidak ada'
  return value.map(v => (q.kind === 'multi' ? labelOf(q.options, v) : v)).join('; ')
}

/** The answers as columns of an export and as lines of a summary. An empty cell is "belum diperiksa", never "Tidak". */
export const columns = (i: { questions: Questions }): Column[] =>
  Object.entries(i.questions).map(([key, q]) => ({
    key,
    label: q.label,
    unit: unitOf(q),
    seenBy: q.seenBy,
    text: value => textOf(q, value),
  }))
