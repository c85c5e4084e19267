import { parseDecimal } from '../measures/decimal.ts'

/** What fingers type: `3,2` is a number, an empty field is no answer, anything else is left as it is, to be refused. */
export function numberFrom(typed: unknown): unknown {
  if (typeof typed !== 'string') return typed
  const decimal = parseDecimal(typed)
  if (decimal.outcome === 'number') return decimal.value
  return decimal.outcome === 'empty' ? undefined : typed
}

const isBlank = (v: unknown): boolean => v === undefined || (typeof v === 'string' && v.trim() === '')

/** An untouched field of a form is absent, not an empty text. */
export const withoutBlanks = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, v]) => !isBlank(v)))
