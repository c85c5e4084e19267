import { idFromParts } from '../log/index.ts'
import type { Row } from './sheet.ts'

/** 36 bits: of a thousand rows one changed row in seventy million looks as if it had not. */
const letters = 6

/** The number of a row says nothing about the person. */
const printOf = ({ whose, cells }: Row, numbered: boolean): string =>
  idFromParts('baris', whose.id, JSON.stringify(numbered ? cells.slice(1) : cells)).slice(0, letters)

/** What the rows looked like, for the ledger. */
export const printsOf = (rows: readonly Row[], numbered: boolean): string =>
  rows.map(r => printOf(r, numbered)).join('')

/** Who has another row now, or has one since, and how many of the rows of then are there no more. */
export type Since = { readonly changed: readonly string[]; readonly gone: number }

export function changedSince(rows: readonly Row[], numbered: boolean, prints: string): Since {
  const then = new Set(
    Array.from({ length: prints.length / letters }, (_, i) => prints.slice(i * letters, (i + 1) * letters)),
  )
  const now = new Map(rows.map(r => [printOf(r, numbered), r.whose.id]))
  const changed = new Set([...now].filter(([print]) => !then.has(print)).map(([, id]) => id))
  return { changed: [...changed], gone: [...then].filter(print => !now.has(print)).length }
}
