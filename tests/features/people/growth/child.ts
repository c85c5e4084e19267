import type { AnyAnswers } from '../../../../src/domain/instrument/index.ts'
import type { ClinicalPolicy } from '../../../../src/domain/policy/index.ts'
import { policyDefaults } from '../../../../src/domain/policy/index.ts'
import { entriesOf } from '../../../../src/domain/records/draft.ts'
import { registerPerson } from '../../../../src/domain/records/index.ts'
import type { Sex } from '../../../../src/domain/life-stage.ts'
import { loadGrowthReference } from '../../../../src/domain/reference/index.ts'
import { childMeasures } from '../../../../src/features/people/growth/child-measures.ts'
import { notSigned } from '../../../../src/features/shared/sign-words.ts'
import type { SignWords } from '../../../../src/features/shared/sign-words.ts'
import { seenOf } from '../../../../src/features/people/growth/seen.ts'
import { id, pen, world } from '../../../domain/records/world.ts'

export type Visit = AnyAnswers & { readonly on: string }
export const born = '2025-08-24'
export const today = '2026-11-10'
export const reference = await loadGrowthReference()

/** A registered child and her cards, through the builders of the app. */
export function childWith(visits: readonly Visit[], more: { jk?: Sex; uk_lahir?: number } = {}) {
  const w = world()
  const p = pen()
  const { jk = 'P', ...rest } = more
  const who = { nama: 'Aisyah', jk, tanggal_lahir: born, nik_status: 'belum', status: 'aktif' } as const
  w.accept(registerPerson(p, { ...who, ...rest, posyandu: p.posyandu, sasaran: 'sasaran' }, id('Aisyah')))
  const weigh = ({ on, ...answers }: Visit, person = id('Aisyah'), kind = 'periksa-bayi-balita-apras') =>
    w.accept(
      entriesOf(
        pen(on),
        { kind, v: 1 },
        { about: person, record: id(`${person} ${kind} ${on}`) },
        {
          posyandu: { ...answers, lokasi: 'posyandu' },
          health: {},
        },
      ),
    )
  for (const visit of visits) weigh(visit)
  const measures = (person = id('Aisyah')) =>
    childMeasures(w.viewOf(person), { id: person, lahir: born, jk }, today)
  const seen = (policy: ClinicalPolicy = policyDefaults) => seenOf(measures(), reference, policy)
  const course = (
    health: boolean,
    policy: ClinicalPolicy = policyDefaults,
    signWords: SignWords = () => notSigned,
  ) => ({
    measures: measures(),
    seen: seen(policy),
    reference,
    policy,
    today,
    health,
    signWords,
  })
  return { w, weigh, measures, seen, course }
}
