import { crosses, threshold, type AnyInstrument, type Context } from '../instrument/index.ts'
import { instrumentsFor } from './index.ts'
import { isDevelopmentDue } from './perkembangan/age.ts'
import { ilp2023 } from './sources.ts'

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
const yearly = (id: string) => (c: Context) => crosses(setahun, c.who.past.monthsSince?.[id], c) ?? true

/** Screenings that are offered beside the card, and when again; some are private and asked at another desk. */
const periods: Readonly<Record<string, (c: Context) => boolean>> = {
  perkembangan: isDevelopmentDue,
  'mata-telinga': yearly('mata-telinga'),
  puma: yearly('puma'),
  'srq-20': yearly('srq-20'),
  aks: yearly('aks'),
  skilas: yearly('skilas'),
  heeadsss: yearly('heeadsss'),
  merokok: yearly('merokok'),
}

export const isPeriodic = (id: string): boolean => Object.hasOwn(periods, id)

export const isDue = (id: string, c: Context): boolean => periods[id]?.(c) ?? true

export const dueScreenings = (c: Context): AnyInstrument[] =>
  instrumentsFor(c.who).filter(i => isPeriodic(i.id) && isDue(i.id, c))

/** Asked after the card of the day, never in its place: whoever comes to be weighed is weighed first. */
export const followsCard = (id: string): boolean => id === 'perkembangan'
