import { parseDecimal } from '../../../domain/measures/decimal.ts'

/** A weight as it stands in the form: a figure that was stored, or what is being typed. */
export function typedKg(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return undefined
  const read = parseDecimal(value)
  return read.outcome === 'number' ? read.value : undefined
}
