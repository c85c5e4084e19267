import { listed, ruleSetVersion, type AnyInstrument, type Subject } from '../instrument/index.ts'
import { defaultPolicy, type ClinicalPolicy } from '../policy/clinical.ts'
import { bayiBalitaApras } from './bayi-balita-apras.ts'
import { ibuHamil } from './ibu-hamil.ts'
import { nifasMenyusui } from './nifas-menyusui.ts'
import { aks } from './aks.ts'
import { dewasa } from './dewasa.ts'
import { heeadsss } from './heeadsss.ts'
import { kunjunganAnak } from './kunjungan-anak.ts'
import { kunjunganBayi } from './kunjungan-bayi.ts'
import { kunjunganDewasa } from './kunjungan-dewasa.ts'
import { kunjunganHamil } from './kunjungan-hamil.ts'
import { kunjunganLansia } from './kunjungan-lansia.ts'
import { kunjunganNifas } from './kunjungan-nifas.ts'
import { kunjunganOdgj } from './kunjungan-odgj.ts'
import { kunjunganRemaja } from './kunjungan-remaja.ts'
import { kunjunganTbc } from './kunjungan-tbc.ts'
import { lansia } from './lansia.ts'
import { mataTelinga } from './mata-telinga.ts'
import { merokok } from './merokok.ts'
import { perkembangan } from './perkembangan.ts'
import { perasaan4 } from './perasaan-4.ts'
import { puma } from './puma.ts'
import { skilas } from './skilas.ts'
import { srq20 } from './srq-20.ts'
import { usiaSekolahRemaja } from './usia-sekolah-remaja.ts'

/** The cards of the posyandu day. A new card is its file and one line here. */
const cards: readonly AnyInstrument[] = [
  listed(ibuHamil),
  listed(nifasMenyusui),
  listed(bayiBalitaApras),
  listed(perkembangan),
  listed(usiaSekolahRemaja),
  listed(heeadsss),
  listed(merokok),
  listed(dewasa),
  listed(lansia),
  listed(mataTelinga),
  listed(puma),
  listed(srq20),
  listed(perasaan4),
  listed(aks),
  listed(skilas),
]

/** The checklists of a home visit (section 4.2), reached from the visit and never offered as a card. */
const checklists: readonly AnyInstrument[] = [
  listed(kunjunganHamil),
  listed(kunjunganNifas),
  listed(kunjunganBayi),
  listed(kunjunganAnak),
  listed(kunjunganRemaja),
  listed(kunjunganDewasa),
  listed(kunjunganLansia),
  listed(kunjunganTbc),
  listed(kunjunganOdgj),
]

/** What exists. */
export const instruments: readonly AnyInstrument[] = [...cards, ...checklists]

export const instrumentById = (id: string): AnyInstrument | undefined => instruments.find(i => i.id === id)

/** The cards of this person on the day, in the edition that holds there; without a policy, in the one of 2023. */
export const instrumentsFor = (who: Subject, policy: ClinicalPolicy = defaultPolicy): AnyInstrument[] =>
  cards.filter(i => i.appliesTo(who) && i.offeredIf?.({ who, policy }) !== false)

/** One person may be the target of several: a pregnant woman is a grown-up too. */
export const checklistsFor = (who: Subject): AnyInstrument[] =>
  checklists.filter(i => i.wholly === undefined && i.appliesTo(who))

/** Visits that only the bidan makes, or a kader whom she has named for the person. */
export const specialVisits: readonly AnyInstrument[] = checklists.filter(i => i.wholly !== undefined)

const versions = new Map<string, string>()

/** Computed once: it runs every rule over its cases. */
export function rulesOf(i: AnyInstrument): string {
  const known = versions.get(i.id) ?? ruleSetVersion(i)
  versions.set(i.id, known)
  return known
}
