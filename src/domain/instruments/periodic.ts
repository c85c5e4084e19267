import { crosses, threshold, type AnyInstrument, type Context, type Threshold } from '../instrument/index.ts'
import { is2025 } from './edition.ts'
import { instrumentsFor } from './index.ts'
import { isDevelopmentDue } from './perkembangan/age.ts'
import { ilp2023, kartu2025 } from './sources.ts'

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

const enamBulan = threshold({
  id: 'mata-telinga-2025-ulang',
  words: 'Mata dan telinga (edisi 2025) diulang sesudah',
  value: 6,
  unit: 'bulan',
  compare: '>=',
  step: 1,
  reach: x => ({ who: { past: { monthsSince: { 'mata-telinga': x } } } }),
  given: { policy: { edition: 'kb-2025' } },
  ...kartu2025,
})

/** Of no card: they say when a screening is offered again. */
export const periodThresholds: readonly Threshold[] = [setahun, enamBulan]

/** Never done is due. */
const after = (interval: Threshold, id: string, c: Context) =>
  crosses(interval, c.who.past.monthsSince?.[id], c) ?? true
const yearly = (id: string) => (c: Context) => after(setahun, id, c)

/** Screenings that are offered beside the card, and when again; some are private and asked at another desk. */
const periods: Readonly<Record<string, (c: Context) => boolean>> = {
  perkembangan: isDevelopmentDue,
  'mata-telinga': c => after(is2025(c) ? enamBulan : setahun, 'mata-telinga', c),
  puma: yearly('puma'),
  'srq-20': yearly('srq-20'),
  'perasaan-4': yearly('perasaan-4'),
  aks: yearly('aks'),
  skilas: yearly('skilas'),
  heeadsss: yearly('heeadsss'),
  merokok: yearly('merokok'),
}

export const isPeriodic = (id: string): boolean => Object.hasOwn(periods, id)

export const isDue = (id: string, c: Context): boolean => periods[id]?.(c) ?? true

export const dueScreenings = (c: Context): AnyInstrument[] =>
  instrumentsFor(c.who, c.policy).filter(i => isPeriodic(i.id) && isDue(i.id, c))

/** Asked after the card of the day, never in its place: whoever comes to be weighed is weighed first. */
export const followsCard = (id: string): boolean => id === 'perkembangan'
