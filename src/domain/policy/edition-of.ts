import type { CardEdition } from './clinical.ts'
import type { ValidPolicy } from './policy-for.ts'

const editions: Readonly<Record<CardEdition, true>> = { 'kb-2023': true, 'kb-2025': true }
const isEdition = (x: unknown): x is CardEdition => typeof x === 'string' && Object.hasOwn(editions, x)

/** A card that was filled is read with the edition that it was filled with, whatever was chosen since. */
export const withEdition = (valid: ValidPolicy, filledWith: unknown): ValidPolicy =>
  isEdition(filledWith) ? { ...valid, policy: { ...valid.policy, edition: filledWith } } : valid
