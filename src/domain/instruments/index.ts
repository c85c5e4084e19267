import { listed, ruleSetVersion, type AnyInstrument, type Subject } from '../instrument/index.ts'
import { bayiBalitaApras } from './bayi-balita-apras.ts'
import { ibuHamil } from './ibu-hamil.ts'
import { nifasMenyusui } from './nifas-menyusui.ts'
import { aks } from './aks.ts'
import { dewasa } from './dewasa.ts'
import { heeadsss } from './heeadsss.ts'
import { lansia } from './lansia.ts'
import { mataTelinga } from './mata-telinga.ts'
import { merokok } from './merokok.ts'
import { puma } from './puma.ts'
import { skilas } from './skilas.ts'
import { srq20 } from './srq-20.ts'
import { usiaSekolahRemaja } from './usia-sekolah-remaja.ts'

/** What exists. A new card is its file and one line here. */
export const instruments: readonly AnyInstrument[] = [
  listed(ibuHamil),
  listed(nifasMenyusui),
  listed(bayiBalitaApras),
  listed(usiaSekolahRemaja),
  listed(heeadsss),
  listed(merokok),
  listed(dewasa),
  listed(lansia),
  listed(mataTelinga),
  listed(puma),
  listed(srq20),
  listed(aks),
  listed(skilas),
]

export const instrumentById = (id: string): AnyInstrument | undefined => instruments.find(i => i.id === id)

export const instrumentsFor = (who: Subject): AnyInstrument[] => instruments.filter(i => i.appliesTo(who))

const versions = new Map<string, string>()

/** Computed once: it runs every rule over its cases. */
export function rulesOf(i: AnyInstrument): string {
  const known = versions.get(i.id) ?? ruleSetVersion(i)
  versions.set(i.id, known)
  return known
}
