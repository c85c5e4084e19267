import { resourceTypes } from '../types.ts'
import { listOf, rulesOf, textOf } from './rules.ts'
import { walk } from './walk.ts'
import type { Fields, Fault } from './walk.ts'

/**
 * What SATUSEHAT would refuse, as far as its rules are public, and what R4 forbids: nothing is written that fails. General
 * validators do not see impossible dates, two values, empty lists or references to nothing.
 */
export function faultsOf(bundle: unknown): Fault[] {
  const faults: Fault[] = []
  const fault = (at: string, what: string): void => void faults.push({ at, what })
  const referred: { readonly to: string; readonly of: string; readonly at: string }[] = []
  walk('Bundle', bundle, 'Bundle', {
    fault,
    meet: (type, value, at) => {
      if (type.startsWith('Reference:'))
        referred.push({ to: textOf(value['reference']), of: type.slice('Reference:'.length), at })
      for (const what of rulesOf(type, value)) fault(at, what)
    },
  })
  if (faults.length > 0) return faults
  const entries = listOf((bundle as Fields)['entry']) // it was walked without a fault
  return [...entryFaults(entries), ...referenceFaults(entries, referred)]
}

function entryFaults(entries: readonly Fields[]): Fault[] {
  const faults: Fault[] = []
  const urls = new Set<string>()
  const contents = new Set<string>()
  entries.forEach((e, i) => {
    const at = `Bundle.entry[${i}]`
    const resource = e['resource'] as Fields
    const { resourceType, identifier: _, ...rest } = resource
    const url = textOf((e['request'] as Fields)['url'])
    if (!resourceTypes.some(t => t === resourceType))
      faults.push({ at, what: 'resource ini tidak dibuat di sini' })
    if (url !== resourceType) faults.push({ at, what: 'request.url bukan jenis resource-nya' })
    const full = textOf(e['fullUrl'])
    if (urls.has(full)) faults.push({ at, what: 'fullUrl dua kali' })
    urls.add(full)
    const content = JSON.stringify([resourceType, rest['code'] ?? rest, rest['bodySite']])
    if (contents.has(content)) faults.push({ at, what: 'isi yang sama dua kali' })
    contents.add(content)
  })
  const encounters = entries.filter(e => (e['resource'] as Fields)['resourceType'] === 'Encounter')
  if (encounters.length !== 1) faults.push({ at: 'Bundle.entry', what: 'harus tepat satu Encounter' })
  return faults
}

type Referred = { readonly to: string; readonly of: string; readonly at: string }

function referenceFaults(entries: readonly Fields[], referred: readonly Referred[]): Fault[] {
  const there = new Map(
    entries.map(e => [textOf(e['fullUrl']), textOf((e['resource'] as Fields)['resourceType'])]),
  )
  return referred.flatMap(({ to, of, at }) => {
    if (!to.startsWith('urn:uuid:')) return []
    const type = there.get(to)
    if (type === undefined) return [{ at, what: `rujukan ke yang tidak ada: ${to}` }]
    return type === of ? [] : [{ at, what: `rujukan ke ${type}, seharusnya ${of}` }]
  })
}
