import type { IdRow, Withheld } from '../../../src/domain/fhir/index.ts'
import type { Drafted } from './drafts.ts'

/** Of one visit what the lists beside the bundles need, and the file of its bundle if it has one. */
export type Note = {
  readonly on: string
  readonly place: string
  readonly person: string
  readonly name: string
  readonly withheld: readonly Withheld[]
  readonly rows: readonly IdRow[]
  /** Why nothing of it is sent. */
  readonly why?: string
  readonly file?: { readonly name: string; readonly hash: string }
}

export function noteOf(d: Drafted, file: Note['file']): Note {
  const why = d.why ?? faultWords(d)
  const { person, name, place, withheld, rows } = d
  return {
    on: d.visit.on,
    place,
    person,
    name,
    withheld,
    rows,
    ...(why === undefined ? {} : { why }),
    ...(file === undefined ? {} : { file }),
  }
}

function faultWords({ faults }: Drafted): string | undefined {
  if (faults.length === 0) return undefined
  return `Draf tidak lolos pemeriksaan: ${faults.map(f => `${f.at} ${f.what}`).join('; ')}`
}
