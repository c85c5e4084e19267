import type { Ratio } from '../../domain/indicators/index.ts'

const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

/** "71,9 %"; a quotient of nothing is not 0 %. */
export const percent = ({ value }: Pick<Ratio, 'value'>): string =>
  value === undefined ? '–' : `${whole.format(value)} %`

/** "3 dari 10, 2 belum dicatat": what nobody wrote down is said beside it, for it is no "no". */
export function ofWords({ numerator, denominator, value, missing = 0 }: Ratio): string {
  if (value === undefined) return missing > 0 ? `${missing} belum dicatat` : 'belum ada'
  return `${numerator} dari ${denominator}${missing > 0 ? `, ${missing} belum dicatat` : ''}`
}
