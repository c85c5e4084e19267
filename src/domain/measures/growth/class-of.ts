import { compares, valueOf } from '../../instrument/threshold.ts'
import type { CutOff } from '../../instrument/threshold.ts'
import type { ClinicalPolicy } from '../../policy/clinical.ts'

export type GrowthClass = {
  readonly code: string
  readonly words: string
  /** The cut-off that decided; nothing where the child is between all of them. */
  readonly by?: CutOff
}

type Step = { readonly code: string; readonly words: string; readonly cutOff: CutOff }

/** Classes from both ends: the farthest cut-off that is crossed names the class, else it is the middle one. */
export type Scale = {
  readonly below: readonly Step[]
  readonly above: readonly Step[]
  readonly middle: GrowthClass
}

/** A cut-off is held against the z itself, or against the cell of a printed table. */
export function classBy(scale: Scale, isCrossed: (cutOff: CutOff) => boolean): GrowthClass {
  const step = [...scale.below, ...scale.above].find(s => isCrossed(s.cutOff))
  return step ? { code: step.code, words: step.words, by: step.cutOff } : scale.middle
}

/** By the z that is rounded to two decimals, as WHO does it. */
export const classOfZ = (scale: Scale, z: number, policy: ClinicalPolicy): GrowthClass =>
  classBy(scale, cutOff => compares[cutOff.compare](z, valueOf(cutOff, policy)))
