import { identifierSystem } from './systems.ts'
import type { Identified } from './systems.ts'
import { urn, uuidOf } from './ids.ts'
import type { BundleEntry, Resource, ResourceType } from './types.ts'

type Reference = { readonly reference: string }

/** What all resources of one visit share. Times are instants. */
export type Frame = {
  /** Person and visit: with a name they make the ids of what is sent. */
  readonly seed: readonly string[]
  readonly patient: Reference
  readonly practitioner: Reference
  readonly organization: string
  readonly location: Reference
  readonly encounter: Reference
  readonly start: string
  readonly end: string
}

const systemsOf: Readonly<Partial<Record<ResourceType, Identified>>> = {
  Encounter: 'encounter',
  Observation: 'observation',
  Procedure: 'procedure',
  MedicationStatement: 'medicationstatement',
}

/** An entry of the bundle. `name` is unique among the resources of a kind in this visit, and the same in every export. */
export function entryOf(
  frame: Frame,
  type: ResourceType,
  name: string,
  elements: Readonly<Record<string, unknown>>,
): BundleEntry {
  const uuid = uuidOf(type, ...frame.seed, name)
  const of = systemsOf[type]
  const identifier = of && [{ system: identifierSystem(of, frame.organization), value: uuid }]
  const resource: Resource = { resourceType: type, ...(identifier ? { identifier } : {}), ...elements }
  return { fullUrl: urn(uuid), resource, request: { method: 'POST', url: type } }
}
