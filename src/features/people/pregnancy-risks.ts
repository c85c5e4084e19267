import { assess } from '../../domain/instrument/index.ts'
import { ibuHamil } from '../../domain/instruments/ibu-hamil.ts'
import type { View } from '../../domain/log/index.ts'
import type { Policy } from '../../domain/policy/index.ts'
import { subjectOf } from '../../domain/records/index.ts'

const known = ['hamil-risiko-4t', 'hamil-risiko-lain']

/** What the card will say of this pregnancy before anything is asked, in its own words: known already on her page. */
export function pregnancyRisks(view: View, person: string, day: string, policy: Policy): string[] {
  const who = subjectOf(view, person, day, ibuHamil.id)
  if (!who?.pregnant) return []
  return assess(ibuHamil, {}, { who, policy })
    .findings.filter(f => known.includes(f.code))
    .map(f => f.words)
}
