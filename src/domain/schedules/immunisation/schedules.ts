import type { DoseRule, Schedule } from './dose-rule.ts'
import { withHexavalent } from './hexavalent.ts'
import { infantDoses } from './infant-doses.ts'
import type { ImmunisationPolicy } from './policy.ts'
import { schoolDoses, schoolDosesTwoHpv } from './school-doses.ts'

/** National schedules, oldest first. A change of the programme is a new one with its day. */
const schedules: readonly Schedule[] = [
  { id: 'kmk-2015-2023', validFrom: '2023-10-12', doses: [...infantDoses, ...schoolDosesTwoHpv] },
  { id: 'kmk-35-2025', validFrom: '2025-01-21', doses: [...infantDoses, ...schoolDoses] },
]

/** The schedule that holds on a day; days before the first one are read with the first. */
export function scheduleOn(on: string): Schedule {
  const held = schedules.findLast(s => s.validFrom <= on) ?? schedules[0]
  if (!held) throw new Error('There is no schedule')
  return held
}

type Whose = { readonly birth: string; readonly sex?: 'L' | 'P' | undefined }

/** The doses that apply to a person in a district. */
export function dosesFor(
  { doses }: Schedule,
  { birth, sex }: Whose,
  policy: ImmunisationPolicy,
): readonly DoseRule[] {
  const { heksaLahirMulai } = policy
  const national = heksaLahirMulai !== undefined && birth >= heksaLahirMulai ? withHexavalent(doses) : doses
  return national.filter(
    d =>
      (d.sex === undefined || d.sex === sex) &&
      (d.antigen !== 'JE' || policy.je) &&
      (d.antigen !== 'OPV' || !policy.tanpaOpv),
  )
}
