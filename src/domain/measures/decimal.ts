export type Decimal =
  { readonly outcome: 'number'; readonly value: number } | { readonly outcome: 'empty' | 'refused' }

const shape = /^[-\u2212\u2013]?\d{1,9}(?:[.,]\d{1,6})?$/

/** "9,5" and "9.5" are 9.5. Letters, "7,,9", "1.234,5" and an unfinished "9," are refused, never guessed. A minus may be as long as in print. */
export function parseDecimal(typed: string): Decimal {
  const trimmed = typed.trim()
  if (trimmed === '') return { outcome: 'empty' }
  if (!shape.test(trimmed)) return { outcome: 'refused' }
  return { outcome: 'number', value: Number(trimmed.replace(/^[\u2212\u2013]/, '-').replace(',', '.')) }
}

/** With a decimal comma, as it is written in Indonesia. */
export const formatDecimal = (value: number, decimals?: number): string =>
  (decimals === undefined ? String(value) : value.toFixed(decimals)).replace('.', ',')
