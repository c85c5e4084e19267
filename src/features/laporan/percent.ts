import type { Ratio } from '../../domain/indicators/index.ts'

const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

/** "71,9 %"; a quotient of nothing is not 0 %. */
export const percent = ({ value }: Pick<Ratio, 'value'>): string =>
  value === undefined ? '–' : `${whole.format(value)} %`
