import type { Subject } from '../../src/domain/instrument/index.ts'
import { lifeStages } from '../../src/domain/life-stage.ts'
import type { PregnancyEpisode } from '../../src/domain/life-stage.ts'
import type { Weighing as Gained } from '../../src/domain/measures/weight-gain/index.ts'
import { bodyBefore } from './births.ts'
import { daysFrom } from './dates.ts'
import type { Wish } from './answers.ts'
import type { Dose } from './doses.ts'
import type { Weighing } from './growth.ts'
import type { Person } from './person.ts'
import type { Pregnancy } from './pregnancies.ts'
import type { Telling } from './telling.ts'

/** What earlier visits left behind that a later one needs. */
export type Trace = {
  weighing?: Weighing
  readonly weighings: Gained[]
  /** Handed out in the pregnancy that runs. */
  tablets?: number
  /** Day on which each card was last filled. */
  readonly filled: Map<string, string>
  /** Of a child whose KIA book somebody copied. */
  doses?: readonly Dose[]
  /** What was measured last. */
  figures?: Wish
  /** Until when a course of extra food keeps others away. */
  pmtUntil?: string
}

export const newTrace = (): Trace => ({ weighings: [], filled: new Map() })

const outcomes = { lahir_hidup: 'lahir-hidup', lahir_mati: 'lahir-mati', keguguran: 'keguguran' } as const

const episodeOf = (p: Pregnancy): PregnancyEpisode => ({
  openedOn: p.opened,
  ...(p.ended ? { endedOn: p.ended.on, outcome: outcomes[p.ended.outcome] } : {}),
})

function pregnantWith(p: Pregnancy, on: string) {
  const { bb_awal: startWeightKg, tb: heightCm } = bodyBefore(p)
  const weeksPregnant = Math.floor(daysFrom(p.hpht, on) / 7)
  const twins = (p.ended?.babies.length ?? 0) > 1
  return { weeksPregnant, pregnancyOrder: p.order, startWeightKg, heightCm, twins }
}

export function subjectOf(t: Telling, person: Person, on: string, trace: Trace): Subject {
  const known = (t.pregnancies.get(person.id) ?? []).filter(p => p.opened <= on)
  const stages = lifeStages({ birthDate: person.lahir, sex: person.jk }, known.map(episodeOf), on)
  const open = known.find(p => !p.ended || p.ended.on > on)
  return {
    onDate: on,
    ageDays: stages.ageDays,
    ageMonths: stages.ageMonths,
    ageYears: stages.ageYears,
    sex: person.jk,
    pregnant: stages.pregnant,
    postpartum: stages.postpartum,
    breastfeeding: stages.breastfeeding,
    afterLoss: stages.afterLoss,
    ...(open ? pregnantWith(open, on) : {}),
    birthDate: person.lahir,
    past: {
      weighings: trace.weighings.filter(w => w.onDate < on),
      ...(open ? { tablets: trace.tablets ?? 0 } : {}),
    },
  }
}
