import type { CutOff } from '../../instrument/threshold.ts'
import { indexRules } from './indices.ts'
import { lahirPrematur } from './preterm.ts'
import { imtuSchool } from './scales.ts'
import type { Scale } from './class-of.ts'

const ofScale = (scale: Scale | undefined): CutOff[] =>
  [...(scale?.below ?? []), ...(scale?.above ?? [])].map(step => step.cutOff)

/** Every figure that divides classes or asks to measure again, of children under five and of schoolchildren. */
export const growthCutOffs: readonly CutOff[] = [
  ...Object.values(indexRules).flatMap(({ scale, implausible }) => [...ofScale(scale), ...implausible]),
  lahirPrematur,
]

export const schoolCutOffs: readonly CutOff[] = ofScale(imtuSchool)
