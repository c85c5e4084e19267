import type { ReadPerson, ReadPregnancy } from './read-row.ts'
import type { ReadWeighing } from './read-weighing.ts'

type Numbered = {
  /** As the list counts its lines: the first is 1. */
  readonly line: number
  readonly warnings: readonly string[]
}

/** What a row says of somebody, and where it was. */
export type Said = Numbered & {
  readonly person: ReadPerson
  readonly posyandu: string
  readonly weighing?: ReadWeighing
}

/** Somebody whom nobody has registered yet. */
export type NewRow = Said & { readonly outcome: 'baru'; readonly pregnancy?: ReadPregnancy }

/** One more weighing of somebody who is there already, or whom an earlier line brings in. */
export type MoreRow = Said & {
  readonly outcome: 'ukur'
  readonly weighing: ReadWeighing
  readonly of: { readonly id: string } | { readonly line: number }
}

/** Nothing is added. `maybe`: she only looks like somebody, and a person may say that she is another one. */
export type DoubleRow = Said & {
  readonly outcome: 'ganda'
  readonly message: string
  /** The person who is there already; absent when the double stands in the file itself. */
  readonly known?: string
  readonly maybe?: true
}

export type WrongRow = Numbered & {
  readonly outcome: 'salah'
  readonly nama: string
  readonly faults: readonly string[]
}

export type PreviewRow = NewRow | MoreRow | DoubleRow | WrongRow
export type Outcome = PreviewRow['outcome']

export const isAdded = (row: PreviewRow): row is NewRow | MoreRow =>
  row.outcome === 'baru' || row.outcome === 'ukur'

export const countOf = (rows: readonly PreviewRow[], outcome: Outcome): number =>
  rows.reduce((n, row) => (row.outcome === outcome ? n + 1 : n), 0)

/** Weighings that these rows would add. */
export const weighingsIn = (rows: readonly PreviewRow[]): number =>
  rows.reduce((n, row) => (isAdded(row) && row.weighing ? n + 1 : n), 0)
