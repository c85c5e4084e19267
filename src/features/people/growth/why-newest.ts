import { valueOf } from '../../../domain/instrument/threshold.ts'
import type { CutOff } from '../../../domain/instrument/threshold.ts'
import { garisMerah, oranye } from '../../../domain/measures/weight-gain/kms-line.ts'
import { factsOf, followUp } from '../../../domain/measures/weight-gain/index.ts'
import type { FollowUp } from '../../../domain/measures/weight-gain/index.ts'
import type { ClinicalPolicy } from '../../../domain/policy/index.ts'
import { gainWords } from '../../shared/growth/gain-words.ts'
import { turningWords } from '../../shared/rule/rule-words.ts'
import { figure, plainDay } from '../../shared/words.ts'
import { becauseOf } from './newest.ts'
import type { Seen } from './seen.ts'

type Rule = FollowUp['rujukKeluar'][number]
type Reader = { readonly policy: ClinicalPolicy; readonly health: boolean }

export type Why = { readonly rule: Rule; readonly words: string; readonly figures: readonly string[] }

/** Each rule that the newest measurement set off, with the figure that it was held against. */
export function whyNewest(seen: Seen, { policy, health }: Reader): readonly Why[] {
  const { taken, growth, gain } = seen
  const found = followUp(factsOf({ growth, gain, oedema: taken.oedema }, policy), policy)
  return [...found.rujukKeluar, ...found.konsulDiTempat].map(rule => ({
    rule,
    words: becauseOf(rule, health),
    figures: figuresOf(rule, seen, { policy, health }),
  }))
}

const lines: Readonly<Record<string, CutOff>> = { 'tumbuh-bgm': garisMerah, 'tumbuh-oranye': oranye }
const byGain: readonly string[] = ['tumbuh-t-pertama', 'tumbuh-t', 'tumbuh-2t']

function figuresOf(rule: Rule, { growth, gain }: Seen, { policy, health }: Reader): string[] {
  if (byGain.includes(rule.id)) return [gainWords(gain)].filter(Boolean)
  const classes = Object.values(growth.readings).map(reading => reading.class)
  const cutOff = lines[rule.id] ?? classes.find(c => c && rule.id === `tumbuh-${c.code}`)?.by
  if (!cutOff) return []
  const value = valueOf(cutOff, policy)
  const turn = { cutOff, of: undefined, value, ofArea: value !== cutOff.value, crossed: true }
  return [turningWords({ questions: {} }, turn, { health })]
}

const measures = [
  ['weightKg', 'berat', 'kg'],
  ['heightCm', 'panjang atau tinggi', 'cm'],
  ['headCm', 'lingkar kepala', 'cm'],
] as const

/** "Diukur 10 Oktober 2026: berat 9 kg, panjang atau tinggi 75 cm." */
export const takenWords = ({ taken }: Seen): string => {
  const said = measures.flatMap(([key, words, unit]) =>
    taken[key] === undefined ? [] : [`${words} ${figure(taken[key])} ${unit}`],
  )
  return `Diukur ${plainDay(taken.onDate)}: ${said.join(', ')}.`
}
