import type { DoseRule, Schedule } from './dose-rule.ts'
import { infantDoses } from './infant-doses.ts'
import type { ImmunisationPolicy } from './policy.ts'
import { hpvAtTwenty, schoolDoses, schoolDosesTwoHpv } from './school-doses.ts'
import { withThreeIpv } from './three-ipv.ts'

/** National schedules, oldest first. A change of the programme is a new one with its day. */
export const schedules: readonly Schedule[] = [
  { id: 'kmk-2015-2023', validFrom: '2023-10-12', doses: [...infantDoses, ...schoolDosesTwoHpv] },
  { id: 'kmk-35-2025', validFrom: '2025-01-21', doses: [...infantDoses, ...schoolDoses] },
]

/** The schedule that holds on a day; days before the first one are read with the first. */
export function scheduleOn(on: string, all: readonly Schedule[] = schedules): Schedule {
  const held = all.findLast(s => s.validFrom <= on) ?? all[0]
  if (!held) throw new Error('There is no schedule')
  return held
}

type Whose = { readonly birth: string; readonly sex?: 'L' | 'P' | undefined }

export type RulesOn = (day: string) => readonly DoseRule[]

/** The doses that applied to a person on any day; each schedule is worked out once. */
export function rulesByDay(whose: Whose, policy: ImmunisationPolicy, all: readonly Schedule[]): RulesOn {
  const known = new Map<Schedule, readonly DoseRule[]>()
  return day => {
    const schedule = scheduleOn(day, all)
    const rules = known.get(schedule) ?? dosesFor(schedule, whose, policy)
    known.set(schedule, rules)
    return rules
  }
}

/** The doses that apply to a person in a district. */
export function dosesFor(
  { doses }: Schedule,
  { birth, sex }: Whose,
  policy: ImmunisationPolicy,
): readonly DoseRule[] {
  const { heksaLahirMulai: hexa, tanpaOpv, hpvUsia20Mulai: from } = policy
  const threeIpv = tanpaOpv || (hexa !== undefined && birth >= hexa)
  return (threeIpv ? withThreeIpv(doses) : doses)
    .filter(
      d =>
        (d.sex === undefined || d.sex === sex) &&
        (d.antigen !== 'JE' || policy.je) &&
        (d.antigen !== 'OPV' || !tanpaOpv),
    )
    .map(d => (d.antigen === 'HPV' && from !== undefined ? hpvAtTwenty(d, birth, from) : d))
}
