import type { ClinicalPolicy } from '../policy/clinical.ts'
import type { Answer } from './answers.ts'
import type { TidakTahu } from './question.ts'
import type { Provenance } from './rule.ts'
import type { Context, Subject } from './subject.ts'

/** Circumstances under which a cut-off is judged; tests and the rule book build their example from it. */
export type Case = {
  readonly answers?: Readonly<Record<string, Answer>>
  readonly who?: Partial<Subject>
  /** For a cut-off that counts only under another choice of the kabupaten. */
  readonly policy?: Partial<ClinicalPolicy>
}

type Comparison = '<' | '<=' | '>' | '>='

/** A named cut-off. It is crossed when `x compare value`. Just below, at and just above are `step` apart. */
export type CutOff = Provenance & {
  readonly id: string
  readonly words: string
  readonly value: number
  readonly unit: string
  readonly compare: Comparison
  readonly step: number
}

/** A cut-off of a card. It judges either the answer to one question (`of`) or something computed, which `reach` produces. */
export type Threshold<K extends string = string> = CutOff & { readonly given?: Case } & (
    { readonly of: K } | { readonly reach: (x: number) => Case }
  )

export const threshold = <const K extends string = never>(t: Threshold<K>): Threshold<K> => t

export const valueOf = (t: CutOff, policy: ClinicalPolicy): number => policy.ambang[t.id] ?? t.value

export const compares: Readonly<Record<Comparison, (x: number, value: number) => boolean>> = {
  '<': (x, value) => x < value,
  '<=': (x, value) => x <= value,
  '>': (x, value) => x > value,
  '>=': (x, value) => x >= value,
}

/** `undefined` when there is nothing to judge. */
export function crosses(t: Threshold, x: number | TidakTahu | undefined, c: Context): boolean | undefined {
  if (typeof x !== 'number') return undefined
  return compares[t.compare](x, valueOf(t, c.policy))
}
