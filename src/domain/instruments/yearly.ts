import { crosses, threshold, type AnyInstrument, type Context } from '../instrument/index.ts'
import { instrumentsFor } from './index.ts'
import { ilp2023 } from './sources.ts'

/** Screenings that are offered beside the card, once a year; some are private and asked at another desk. */
export const yearlyIds: readonly string[] = [
  'mata-telinga',
  'puma',
  'srq-20',
  'aks',
  'skilas',
  'heeadsss',
  'merokok',
]

const setahun = threshold({
  id: 'skrining-setahun',
  words: 'Skrining tahunan diulang sesudah',
  value: 12,
  unit: 'bulan',
  compare: '>=',
  step: 1,
  reach: x => ({ who: { past: { monthsSince: { puma: x } } } }),
  ...ilp2023,
})

/** Never done is due. */
export const isDue = (id: string, c: Context): boolean =>
  crosses(setahun, c.who.past.monthsSince?.[id], c) ?? true

export const dueScreenings = (c: Context): AnyInstrument[] =>
  instrumentsFor(c.who).filter(i => yearlyIds.includes(i.id) && isDue(i.id, c))
