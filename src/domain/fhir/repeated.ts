import type { BundleEntry, Resource, Withheld } from './types.ts'

/** Of what was written down twice in a visit one goes. */
export function firstOfEach(entries: readonly BundleEntry[]): BundleEntry[] {
  return [...new Map(entries.toReversed().map(e => [e.fullUrl, e])).values()].toReversed()
}

/** What does not go because the same stands there with another value. */
export function repeated(all: readonly BundleEntry[], sent: readonly BundleEntry[]): Withheld[] {
  const first = new Map(sent.map(e => [e.fullUrl, valueIn(e.resource)]))
  return all
    .filter(e => first.get(e.fullUrl) !== valueIn(e.resource))
    .map(({ resource: { resourceType, code, medicationCodeableConcept } }) => {
      const label = textIn(code) ?? textIn(medicationCodeableConcept) ?? resourceType
      const why = 'Tercatat lagi dalam kunjungan ini dengan isi lain; yang pertama dikirim.'
      return { card: 'kunjungan', question: resourceType, label, why }
    })
}

/** A card and a service call the same tablets differently: only what was measured and how many count. */
const valueIn = ({ dosage, ...resource }: Resource): string => {
  const values = Object.entries(resource).filter(([k]) => k === 'status' || k.startsWith('value'))
  return JSON.stringify([values, JSON.stringify(dosage ?? '').replace(/\D/g, '')])
}

const textIn = (concept: unknown): string | undefined =>
  typeof concept === 'object' && concept !== null && 'text' in concept && typeof concept.text === 'string'
    ? concept.text
    : undefined
