import { assess, visibleAnswers, visibleQuestions } from '../instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Context, Past, Subject } from '../instrument/index.ts'
import { instrumentsFor } from '../instruments/index.ts'
import { lifeStages } from '../life-stage.ts'
import { defaultPolicy } from '../policy/index.ts'
import type { Answered } from '../records/index.ts'
import type { GrowthReference } from '../reference/index.ts'
import type { Invented, Measured } from './invented.ts'

type Visit = {
  readonly person: Invented
  readonly lahir: string
  readonly on: string
  readonly measured: Measured
  readonly past: Past
  readonly weeksPregnant: number | undefined
  readonly reference: GrowthReference | undefined
}

/** Stands for the content hash of the rules, which takes a slow phone seconds and which nobody looks up here. */
const inPractice = 'latihan'

/** The card of her life stage with what was measured, and told by the rules of this app as a cadre would have been told. */
export function answered(visit: Visit): Answered | undefined {
  const who = subjectOf(visit)
  const [instrument] = instrumentsFor(who)
  if (!instrument) return undefined
  const c: Context = { who, policy: defaultPolicy, reference: visit.reference }
  const answers = visibleAnswers(instrument, { ...denied(instrument, c), ...visit.measured }, c)
  return {
    instrument,
    answers,
    assessment: assess(instrument, answers, c),
    version: { rules: inPractice },
  }
}

function subjectOf({ person, lahir, on, past, weeksPregnant }: Visit): Subject {
  const pregnancy = weeksPregnant === undefined ? [] : [{ openedOn: lahir }]
  const stages = lifeStages({ birthDate: lahir, sex: person.jk }, pregnancy, on)
  const { ageDays, ageMonths, ageYears, pregnant, postpartum, breastfeeding, afterLoss } = stages
  const { ke, bbAwal, tb } = person.hamil ?? {}
  const known = { weeksPregnant, pregnancyOrder: ke, startWeightKg: bbAwal, heightCm: tb }
  const pregnantFor = weeksPregnant === undefined ? {} : known
  const state = { pregnant, postpartum, breastfeeding, afterLoss }
  const born = { birthDate: lahir, birthWeightKg: person.bbLahir }
  return { onDate: on, ageDays, ageMonths, ageYears, sex: person.jk, ...born, ...state, ...pregnantFor, past }
}

const asked = ['bahaya', 'tbc', 'sakit']

/** "Sudah ditanya, semua tidak": signs were asked and none was there. */
function denied(instrument: AnyInstrument, c: Context): AnyAnswers {
  const keys = instrument.sections.filter(s => asked.includes(s.id)).flatMap(s => s.questions)
  const shown = new Set(visibleQuestions(instrument, {}, c))
  const of = (kind: 'yesNo' | 'multi'): string[] =>
    keys.filter(k => shown.has(k) && instrument.questions[k]?.kind === kind)
  return Object.fromEntries<AnyAnswers[string]>([
    ...of('yesNo').map(k => [k, false] as const),
    ...of('multi').map(k => [k, []] as const),
  ])
}
