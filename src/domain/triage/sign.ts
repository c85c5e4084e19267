import type { ReaderClass } from '../instrument/question.ts'
import type { ReferTo, ReferUnit, Provenance, Urgency } from '../instrument/rule.ts'

/** A danger sign of section 4.2 with the urgency of section 4.4. */
export type Sign = Provenance & {
  readonly id: string
  /** As the kader asks and ticks it. */
  readonly words: string
  readonly urgency: Exclude<Urgency, 'konsul'>
  readonly seenBy: ReaderClass
  readonly to: ReferTo
  readonly unit: ReferUnit
  /** Its code among the options of the posyandu card; absent where the card asks it in a question of its own. */
  readonly card?: string
}

const triage = (source: string, confidence: Provenance['confidence']): Provenance => ({
  source,
  confidence,
  validFrom: '2026-11-01',
  signOff: 'belum',
})

/** The lists of the home-visit checklists; how urgent each is was proposed here and waits for a signature. */
export const checklist = triage('Ceklis kunjungan rumah ILP; urgensi usulan 4.4', 'B')
export const proposed = triage('Usulan triase Saku Kader (4.4)', 'D')

type Extra = Partial<Pick<Sign, 'seenBy' | 'to' | 'unit' | 'card'>> & { readonly from?: Provenance }

/** Who makes the signs of one group: where each urgency is sent to, on the card and on the visit alike. */
export const sign =
  (urgency: Sign['urgency'], to: ReferTo, unit: ReferUnit) =>
  (id: string, words: string, extra: Extra = {}): Sign => {
    const { from = checklist, ...rest } = extra
    return { ...from, id, words, urgency, seenBy: 'posyandu', to, unit, ...rest }
  }

export const gawat = sign('gawat', 'puskesmas', 'ugd')
export const hariIni = sign('hari-ini', 'pustu', 'bidan')
export const tujuhHari = sign('7-hari', 'pustu', 'bidan')

/** The signs as options of a posyandu card, and which of these options have an urgency. */
export const cardOptions = (signs: readonly Sign[]): Readonly<Record<string, string>> =>
  Object.fromEntries(signs.flatMap(s => (s.card === undefined ? [] : [[s.card, s.words]])))

export const cardCodes = (signs: readonly Sign[], urgency: Sign['urgency']): readonly string[] =>
  signs.flatMap(s => (s.card !== undefined && s.urgency === urgency ? [s.card] : []))
