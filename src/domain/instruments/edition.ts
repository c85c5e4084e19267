import type { Context } from '../instrument/index.ts'

type Chosen = Pick<Context, 'policy'>

/** The newer edition of the posyandu card, where the puskesmas chose it (section 0, "Two editions"). */
export const is2025 = (c: Chosen): boolean => c.policy.edition === 'kb-2025'
export const is2023 = (c: Chosen): boolean => !is2025(c)
