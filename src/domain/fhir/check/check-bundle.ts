import { resourceTypes } from '../types.ts'
import { systems } from '../systems.ts'
import { codingFault, identifierFault } from './codes.ts'
import { walk } from './walk.ts'
import type { Fields, Fault } from './walk.ts'

const textOf = (x: unknown): string => (typeof x === 'string' ? x : '')
const listOf = (x: unknown): readonly Fields[] => (Array.isArray(x) ? (x as Fields[]) : []) // walked before

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

const oneOf = (value: Fields, prefix: string): number =>
  Object.keys(value).filter(k => k.startsWith(prefix) && k !== prefix).length

/** What a type demands beyond its elements. */
function rulesOf(type: string, v: Fields): string[] {
  switch (type) {
    case 'Coding':
      return [codingFault(v['system'], v['code'])].filter(f => f !== undefined)
    case 'CodeableConcept':
      return v['coding'] === undefined && v['text'] === undefined ? ['tanpa kode dan tanpa teks'] : []
    case 'Identifier':
      return [identifierFault(v['system'], v['value'])].filter(f => f !== undefined)
    case 'Quantity':
      return v['system'] === systems.ucum ? [] : ['satuan bukan UCUM']
    case 'ClosedPeriod':
      return textOf(v['end']) > textOf(v['start']) ? [] : ['akhir tidak sesudah awal']
    case 'Observation':
      return [
        ...(oneOf(v, 'value') === 1 ? [] : ['harus tepat satu value[x]']),
        ...(textOf(v['issued']) < textOf(v['effectiveDateTime']) ? ['issued sebelum effective'] : []),
        ...coded(v['code']),
      ]
    case 'Procedure':
      return coded(v['code'])
    case 'MedicationStatement':
      return coded(v['medicationCodeableConcept'])
    case 'Immunization':
      return [
        ...coded(v['vaccineCode']),
        ...(textOf(v['recorded']) < textOf(v['occurrenceDateTime']) ? ['dicatat sebelum disuntik'] : []),
      ]
    case 'Answer':
      return oneOf(v, 'value') === 1 ? [] : ['harus tepat satu value[x]']
    case 'Item':
      return v['answer'] !== undefined && v['item'] !== undefined
        ? ['jawaban dan butir sekaligus']
        : v['answer'] === undefined && v['item'] === undefined
          ? ['butir tanpa isi']
          : []
    case 'Encounter':
      return encounterFaults(v)
    default:
      return []
  }
}

const coded = (concept: unknown): string[] =>
  listOf((concept as Fields | undefined)?.['coding']).length > 0 ? [] : ['tanpa kode']

/** The history ends where the visit ends, in the status that it has, without a gap. */
function encounterFaults(v: Fields): string[] {
  const period = v['period'] as Fields | undefined
  const history = listOf(v['statusHistory'])
  const spans = history.map(h => h['period'] as Fields)
  const gap = spans.some((s, i) => i > 0 && s['start'] !== spans[i - 1]?.['end'])
  const whole = spans[0]?.['start'] === period?.['start'] && spans.at(-1)?.['end'] === period?.['end'] && !gap
  return [
    ...(whole ? [] : ['statusHistory tidak menutup period']),
    ...(history.at(-1)?.['status'] === v['status'] ? [] : ['statusHistory tidak berakhir pada status']),
  ]
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
