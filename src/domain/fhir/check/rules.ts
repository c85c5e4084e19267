import { systems } from '../systems.ts'
import { codingFault, identifierFault } from './codes.ts'
import type { Fields } from './walk.ts'

export const textOf = (x: unknown): string => (typeof x === 'string' ? x : '')
export const listOf = (x: unknown): readonly Fields[] => (Array.isArray(x) ? (x as Fields[]) : []) // walked before

const oneOf = (value: Fields, prefix: string): number =>
  Object.keys(value).filter(k => k.startsWith(prefix) && k !== prefix).length

/** What a type demands beyond its elements. */
export function rulesOf(type: string, v: Fields): string[] {
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
