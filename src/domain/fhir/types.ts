import type { Code } from '../instrument/coded.ts'

export const resourceTypes = [
  'Encounter',
  'EpisodeOfCare',
  'Observation',
  'Procedure',
  'MedicationStatement',
  'Immunization',
  'QuestionnaireResponse',
] as const
export type ResourceType = (typeof resourceTypes)[number]

export type Resource = { readonly resourceType: ResourceType; readonly [element: string]: unknown }

export type BundleEntry = {
  readonly fullUrl: string
  readonly resource: Resource
  readonly request: { readonly method: 'POST'; readonly url: ResourceType; readonly ifNoneExist?: string }
}

export type Bundle = {
  readonly resourceType: 'Bundle'
  readonly type: 'transaction'
  readonly entry: readonly BundleEntry[]
}

/** Something of a visit that is not sent, and why. */
export type Withheld = {
  readonly card: string
  readonly question: string
  readonly label: string
  readonly code?: Code
  readonly why: string
}

/** What one reader makes of a visit. */
export type Made = { readonly entries: readonly BundleEntry[]; readonly withheld: readonly Withheld[] }
export const nothing: Made = { entries: [], withheld: [] }

export const together = (parts: readonly Made[]): Made => ({
  entries: parts.flatMap(p => p.entries),
  withheld: parts.flatMap(p => p.withheld),
})
