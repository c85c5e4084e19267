import type { Sheet } from '../../sheet.ts'
import { babies } from './balita.ts'
import { sipMonthly } from './bulanan.ts'
import { mothers } from './ibu.ts'
import { births } from './kelahiran.ts'
import { couples } from './wus-pus.ts'

export const sipSheets: readonly Sheet[] = [births, babies, couples, mothers, ...sipMonthly]
