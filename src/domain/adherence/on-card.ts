import type { View } from '../log/fold.ts'
import type { ReaderClass } from '../log/entry.ts'
import { compact } from '../records/compact.ts'
import { treatmentsOf } from './treatment.ts'
import type { Treatment, Treatments, TreatmentVisit } from './treatment.ts'

/** The treatments that are known, as a card keeps them: of many visits only those that a rule can ask about. */
export type TreatmentFacts = Partial<Treatments>

const afterAll = '9999-12-31'
const illnesses = ['tbc', 'odgj', 'hipertensi', 'dm'] as const

export function treatmentFacts(view: View, reader: ReaderClass): TreatmentFacts | undefined {
  const all = treatmentsOf(view, afterAll, reader)
  const known = illnesses.filter(i => all[i].known)
  if (known.length === 0) return undefined
  return Object.fromEntries(known.map(i => [i, small(all[i])]))
}

const small = <T extends Treatment>(t: T): T => ({
  ...compact<T>(t),
  visits: kept(t.visits).map(v => compact(v)),
})

/** The newest, the newest at which somebody was met, and the newest on which the medicine was taken. */
const kept = (visits: readonly TreatmentVisit[]): TreatmentVisit[] => {
  const wanted = [visits[0], visits.find(v => v.hasil === 'bertemu'), visits.find(v => v.minum24 === true)]
  return visits.filter(v => wanted.includes(v))
}

/** The same on a day. A treatment of which all that is kept lies ahead says nothing: whoever looks back is told no false lack. */
export function treatmentsOn(facts: TreatmentFacts, on: string): Treatments {
  const then = <T extends Treatment>(t: T | undefined): T | Treatment => {
    if (!t) return none
    const visits = t.visits.filter(v => v.on <= on)
    return visits.length === 0 && t.visits.length > 0 ? none : { ...t, visits }
  }
  return {
    tbc: then(facts.tbc),
    odgj: then(facts.odgj),
    hipertensi: then(facts.hipertensi),
    dm: then(facts.dm),
  }
}

const none: Treatment = { known: false, visits: [] }
