import { tidakTahu } from '../../domain/instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Answer, Question } from '../../domain/instrument/index.ts'
import { formatDecimal } from '../../domain/measures/decimal.ts'
import { plainDay } from '../shared/words.ts'
import { isNumeric } from './typed.ts'

/** An answer as it is said. */
export function answerWords(q: Question, value: Answer): string {
  if (value === tidakTahu) return 'Tidak tahu'
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak'
  if (typeof value === 'number') return `${formatDecimal(value)}${isNumeric(q) ? ` ${q.unit}` : ''}`
  if (typeof value === 'string')
    return q.kind === 'choice' ? (q.options[value] ?? value) : q.kind === 'date' ? plainDay(value) : value
  if (value.length === 0) return 'Tidak ada'
  return value.map(v => (q.kind === 'multi' ? (q.options[v] ?? v) : v)).join(', ')
}

export type Figure = {
  readonly label: string
  readonly value?: string
  readonly unit?: string
  readonly said?: string
}

/** The number first. Two figures of one unit stand together, as a blood pressure is said: 168/112. */
export function figureOf(i: AnyInstrument, from: readonly string[], answers: AnyAnswers): Figure {
  // A confidential answer is not repeated on a screen that others may see.
  if (from.some(key => i.questions[key]?.seenBy === 'health')) return { label: 'Jawaban rahasia' }
  const asked = from.flatMap(key => {
    const q = i.questions[key]
    const value = answers[key]
    return q && value !== undefined ? [{ q, value }] : []
  })
  const numbers = asked.flatMap(({ q, value }) =>
    isNumeric(q) && typeof value === 'number' ? [{ q, value }] : [],
  )
  const [first, second] = numbers
  if (first) {
    const pair = second && second.q.unit === first.q.unit && first.q.kind === 'count' ? second : undefined
    const label = pair ? sharedWords(first.q.label, pair.q.label) : first.q.label
    const value = `${formatDecimal(first.value)}${pair ? `/${formatDecimal(pair.value)}` : ''}`
    return { label, value, unit: first.q.unit }
  }
  const words = asked.filter(({ value }) => value !== false && !(Array.isArray(value) && value.length === 0))
  const shown = words.length > 0 ? words : asked
  if (shown.length > few) return { label: i.title }
  return {
    label: shown[0]?.q.label ?? i.title,
    ...(shown.length > 0
      ? { said: shown.map(({ q, value }) => saidIn(q, value, shown.length > 1)).join('. ') }
      : {}),
  }
}

const few = 6

/** "TD sistole", "TD diastole" → "TD". */
function sharedWords(a: string, b: string): string {
  const others = b.split(' ')
  const shared = a.split(' ').filter((word, n) => word === others[n])
  return shared.length > 0 ? shared.join(' ') : a
}

const saidIn = (q: Question, value: Answer, several: boolean): string =>
  several ? `${q.label}: ${answerWords(q, value)}` : answerWords(q, value)

/** "Berat badan 8,4 kg, PB/TB 72 cm, N": what is copied into the KIA book. What came from the book does not go back. */
export function kiaLine(i: AnyInstrument, answers: AnyAnswers, letter: string | undefined): string {
  const measured = i.sections.filter(s => s.langkah === 2).flatMap(s => s.questions)
  const figures = measured.flatMap(key => {
    const q = i.questions[key]
    const value = key === copied ? undefined : answers[key]
    return q && isNumeric(q) && typeof value === 'number'
      ? [`${q.label} ${formatDecimal(value)} ${q.unit}`]
      : []
  })
  return [...figures, ...(letter ? [letter] : [])].join(', ')
}

const copied = 'bbKiaBulanLalu'
