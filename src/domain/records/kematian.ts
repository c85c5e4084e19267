import { define, fieldWorkers } from './define.ts'
import { choice, day, health, optional, text } from './field.ts'
import { futureDay } from './future-day.ts'

export const saatMeninggal = {
  hamil: 'Saat hamil',
  bersalin: 'Saat bersalin',
  nifas: 'Masa nifas',
  bayi: 'Bayi',
  balita: 'Balita',
  lain: 'Lainnya',
} as const

const maternal: readonly (string | undefined)[] = ['hamil', 'bersalin', 'nifas']
/** The death of a mother, for the counts and for the books. */
export const isMaternal = (saat: string | undefined): boolean => maternal.includes(saat)

export const kematian = define({
  kind: 'kematian',
  title: 'Meninggal',
  writers: fieldWorkers,
  fields: {
    tanggal: day('Tanggal meninggal'),
    tempat: optional(text('Tempat', { max: 100 })),
    saat: optional(choice('Meninggal', saatMeninggal)),
    sebab: optional(health(text('Sebab', { max: 300 }))),
  },
  checks: futureDay,
})
