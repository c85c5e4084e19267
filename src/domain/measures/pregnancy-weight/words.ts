import { formatDecimal } from '../decimal.ts'
import type { Band } from './band.ts'

const kg = (x: number): string => formatDecimal(Math.round(x * 10) / 10)

/** "Berat naik 3,4 kg sejak awal hamil"; what is reckoned from her first weighing says so. */
export const gainWords = (gainKg: number, fromEarly: boolean): string =>
  `Berat ${gainKg < 0 ? 'turun' : 'naik'} ${kg(Math.abs(gainKg))} kg sejak ${fromEarly ? 'timbangan pertama' : 'awal hamil'}`

export const bandWords = ({ minKg, maxKg }: Band): string => `${kg(minKg)}–${kg(maxKg)} kg`
