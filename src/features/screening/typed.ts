import { tidakTahu, visibleQuestions } from '../../domain/instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Context, Question, Range } from '../../domain/instrument/index.ts'
import { formatDecimal, parseDecimal } from '../../domain/measures/decimal.ts'
import type { NumberShape } from '../../ui/index.ts'

/** What stands in the form: a number is the text that was typed, everything else is the answer itself. */
export type Typed = string | boolean | readonly string[] | undefined
export type TypedValues = Record<string, Typed>

export const isNumeric = (q: Question): q is Numeric => q.kind === 'measure' || q.kind === 'count'

export function typedOf(i: AnyInstrument, answers: Readonly<Record<string, unknown>>): TypedValues {
  const kept = Object.keys(i.questions).flatMap(key => {
    const value = answers[key]
    return value === undefined || value === null ? [] : [[key, typedValue(value)] as const]
  })
  return Object.fromEntries(kept)
}

function typedValue(value: unknown): Typed {
  if (typeof value === 'number') return formatDecimal(value)
  if (typeof value === 'boolean' || typeof value === 'string') return value
  return Array.isArray(value) ? value.map(String) : undefined
}

/** The answers as the rules and the schema take them. What cannot be read stays as typed, to be refused with a sentence. */
export function answersOf(i: AnyInstrument, values: TypedValues): AnyAnswers {
  const kept = Object.entries(i.questions).flatMap(([key, q]) => {
    const value = answerOf(q, values[key])
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(kept)
}

function answerOf(q: Question, typed: Typed) {
  if (typed === undefined || (typeof typed === 'string' && typed.trim() === '')) return undefined
  if (!isNumeric(q) || typeof typed !== 'string' || typed === tidakTahu) return typed
  const decimal = parseDecimal(typed.replace(/,$/, ''))
  return decimal.outcome === 'number' ? decimal.value : typed
}

/** What is usual for her stands as chosen wherever it is asked, and one tap changes it. */
export function withUsual(i: AnyInstrument, values: TypedValues, c: Context): TypedValues {
  const usual = i.usual?.(c)
  if (!usual) return values
  const visible = new Set<string>(visibleQuestions(i, possible(i, answersOf(i, values)), c))
  const open = Object.entries(typedOf(i, usual)).filter(
    ([key]) => visible.has(key) && values[key] === undefined,
  )
  return open.length > 0 ? { ...values, ...Object.fromEntries(open) } : values
}

/** Only possible figures are judged while typing: the "1" of "12,3" says nothing yet. */
export function possible(i: AnyInstrument, answers: AnyAnswers): AnyAnswers {
  return Object.fromEntries(
    Object.entries(answers).filter(([key, value]) => {
      const q = i.questions[key]
      return !q || !isNumeric(q) || typeof value !== 'number' || within(value, q.hard)
    }),
  )
}

const within = (x: number, [from, to]: readonly [number, number]): boolean => x >= from && x <= to

export type Numeric = Extract<Question, { kind: 'measure' | 'count' }>
const decimalsOf = (q: Numeric): number => (q.kind === 'measure' ? q.decimals : 0)

export const shapeOf = (q: Numeric): NumberShape => ({
  whole: String(Math.floor(q.hard[1])).length,
  decimals: decimalsOf(q),
})

/** No further key could make another possible figure of it: the form may go on by itself. */
export function isFull(q: Numeric, typed: Typed): boolean {
  if (typeof typed !== 'string' || typed === '' || typed.endsWith(',')) return false
  const value = Number(typed.replace(',', '.'))
  if (!within(value, q.hard)) return false
  const decimals = decimalsOf(q)
  const mark = typed.indexOf(',')
  if (decimals > 0) return mark >= 0 && typed.length - mark - 1 >= decimals
  return value * 10 > q.hard[1]
}

/** Too large is said at once; too small only when the field was left, for the figure may still grow. */
export function fault(q: Numeric, typed: Typed, left: boolean): string | undefined {
  if (typeof typed !== 'string' || typed === '' || typed === tidakTahu) return undefined
  const value = Number(typed.replace(',', '.'))
  const [from, to] = q.hard
  if (value > to || (left && value < from))
    return `${q.label} tidak mungkin ${typed} ${q.unit}. Isi antara ${formatDecimal(from)} dan ${formatDecimal(to)} ${q.unit}.`
  return undefined
}

/** `expected` is narrower than what is likely for anybody when the last figure is known. */
export function doubt(q: Numeric, typed: Typed, left: boolean, expected: Range = q.soft): string | undefined {
  if (typeof typed !== 'string' || typed === '' || typed === tidakTahu) return undefined
  const value = Number(typed.replace(',', '.'))
  const [from, to] = expected
  if (value > to || (left && value < from)) return `${q.label} ${typed} ${q.unit}? Periksa lagi, yakin?`
  return undefined
}
