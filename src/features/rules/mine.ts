import type { StaffFacts } from '../../domain/rule-book/index.ts'

/** Who reads here, for which area, and whether what she decides is a signature. */
export type Mine = { readonly area: string; readonly me: StaffFacts | undefined; readonly signs: boolean }
