import type { AnyAnswers, AnyInstrument, Context } from '../instrument/index.ts'
import { compares, valueOf } from '../instrument/index.ts'
import { growth } from '../measures/growth/index.ts'
import type { Position } from '../measures/growth/index.ts'
import { indexRules } from '../measures/growth/indices.ts'
import type { Index } from '../measures/growth/indices.ts'
import { formatDecimal } from '../measures/decimal.ts'
import type { Doubt } from './doubt.ts'
import { figureWords, isFigure } from './figure-doubts.ts'

/** The figure that is looked at first where an index is beyond belief. */
const measuredBy: Readonly<Record<Index, string>> = {
  bbu: 'bb',
  tbu: 'tb',
  bbtb: 'tb',
  imtu: 'tb',
  lku: 'lk',
  lilau: 'lila',
}

/** Weight for height and BMI for age say the same of the same child: one of them is said. */
const order: readonly Index[] = ['bbu', 'tbu', 'bbtb', 'imtu', 'lku', 'lilau']

/** WHO's flags of a child's card, with the cut-offs and the policy by which the form says "ukur ulang". One for each figure. */
export function growthDoubts(
  { questions }: Pick<AnyInstrument, 'questions'>,
  answers: AnyAnswers,
  { who, policy, reference }: Context,
): Doubt[] {
  if (!reference || who.birthDate === undefined) return []
  const measured = {
    onDate: who.onDate,
    weightKg: numberOf(answers['bb']),
    heightCm: numberOf(answers['tb']),
    position: positionOf(answers['caraUkur']),
    headCm: numberOf(answers['lk']),
    armCm: numberOf(answers['lila']),
    oedema: answers['bengkakKaki'] === true,
  }
  const { readings } = growth(who, measured, reference, policy)
  const flagged = order.flatMap((index): Doubt[] => {
    const z = readings[index]?.implausible ? readings[index].z : undefined
    const crossed =
      z !== undefined && indexRules[index].implausible.find(c => compares[c.compare](z, valueOf(c, policy)))
    if (z === undefined || !crossed) return []
    const key = measuredBy[index]
    const [q, value] = [questions[key], answers[key]]
    const figure = q && isFigure(q) && typeof value === 'number' ? `${figureWords(q, value)}: ` : ''
    const words = `${figure}${crossed.words} (${formatDecimal(z, 2).replace('-', '−')} SD)`
    return [{ why: 'who', key, words }]
  })
  return flagged.filter((d, at) => flagged.findIndex(other => other.key === d.key) === at)
}

const numberOf = (x: unknown): number | undefined => (typeof x === 'number' ? x : undefined)
const positionOf = (x: unknown): Position | undefined =>
  x === 'telentang' || x === 'berdiri' ? x : undefined
