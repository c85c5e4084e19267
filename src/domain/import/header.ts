import type { ColumnKey, Mapping } from './columns.ts'
import { formOf } from './forms/index.ts'
import type { KnownForm } from './forms/index.ts'
import { bareHeading, keyOfHeading, namesChild, namesKin } from './headings.ts'

type Rows = readonly (readonly string[])[]

export type Header = {
  /** The first and the last row of headings, counted from 0: the people begin below. */
  readonly row: number
  readonly until: number
  /** What the screen calls each column. */
  readonly headings: readonly string[]
  readonly mapping: Mapping
  readonly form?: KnownForm
}

const searchedRows = 30

/** The row with the most known headings among the first ones: lists begin with titles and letterheads. */
export function findHeader(rows: Rows): Header | undefined {
  let best: Header | undefined
  rows.slice(0, searchedRows).forEach((_, row) => {
    const header = headerAt(rows, row)
    if (!('nama' in header.mapping) || (best && row <= best.until && tellsKinApart(rows[best.row]))) return
    const more = Object.keys(header.mapping).length - Object.keys(best?.mapping ?? {}).length
    // A line above that names nothing by itself is a letterhead, not a heading.
    if (more > 0 || (more === 0 && best && row <= best.until)) best = header
  })
  return best && Object.keys(best.mapping).length > 1 ? best : undefined
}

/** "Data Ibu | Data Anak" above the names of columns: without it, hers would be the child's. A letterhead says one thing. */
const tellsKinApart = (cells: readonly string[] = []): boolean =>
  cells.some(namesKin) && new Set(cells.filter(c => c.trim() !== '')).size > 1

/** What this row and those that belong to it say, as columns. */
export function headerAt(rows: Rows, row: number): Header {
  const until = lastRowFrom(rows, row)
  const headings = columnsOf(rows.slice(row, until + 1))
  const form = formOf(headings.flat())
  const mapping = mappingOf(headings, form)
  const named = headings.map(lines => lines.join(' · '))
  return { row, until, headings: named, mapping, ...(form ? { form } : {}) }
}

const mostLines = 3

/**
 * A heading may have further lines: merged cells that are repeated, names below a common one, and the running numbers of official
 * forms. A line where a person could stand is none: it says something below "Nama" that is not "Nama" again.
 */
function lastRowFrom(rows: Rows, row: number): number {
  let until = row
  while (until - row < mostLines && isContinued(rows[row] ?? [], rows[until + 1] ?? [])) until++
  return until
}

function isContinued(first: readonly string[], next: readonly string[]): boolean {
  const filled = next.filter(cell => cell.trim() !== '')
  if (filled.length === 0) return false
  if (isNumbering(filled)) return true
  if (!filled.every(isWords)) return false
  const keys = first.map(cell => keyOfHeading(cell))
  const who = keys.flatMap((key, i) => (key !== undefined && saysWho.has(key) ? [i] : []))
  if (who.length === 0) return filled.some(cell => keyOfHeading(cell) !== undefined)
  return who.every(i => {
    const below = next[i]?.trim() ?? ''
    return below === '' || bareHeading(below) === bareHeading(first[i] ?? '')
  })
}

const saysWho: ReadonlySet<ColumnKey> = new Set(['nama', 'nik'])

/** "(1) (2) (3)" below the headings of an official form. */
const isNumbering = (filled: readonly string[]): boolean =>
  filled.length > 2 && filled.every((cell, i) => cell.replace(/[()\s.]/g, '') === String(i + 1))

const isWords = (cell: string): boolean => !/\d{3,}/.test(cell)

/** The lines above each other in each column, outermost first, each said once. */
function columnsOf(given: Rows): string[][] {
  const width = Math.max(0, ...given.map(line => line.length))
  const lines = given.map((line, i) => spread(line, given.slice(i + 1), width))
  return Array.from({ length: width }, (_, column) => [
    ...new Set(lines.map(line => line[column]?.trim() ?? '').filter(cell => cell !== '' && !isIndex(cell))),
  ])
}

/** A CSV has a heading over several columns in the first of them only: it is that of the next ones too, as far as they have names below it. Merged cells repeat it, and so say themselves how far it goes. */
function spread(line: readonly string[], below: Rows, width: number): string[] {
  let common = ''
  return Array.from({ length: width }, (_, column) => {
    const own = line[column]?.trim() ?? ''
    const name = nameBelow(below, column)
    const ends = name === '' || name === own || (namesKin(common) && namesChild(name))
    const isRepeated = own !== '' && own === line[column - 1]?.trim()
    if (own !== '' || ends) common = ends || isRepeated ? '' : own
    return own || common
  })
}

const nameBelow = (below: Rows, column: number): string =>
  below.map(line => line[column]?.trim() ?? '').find(cell => cell !== '' && !isIndex(cell)) ?? ''

const isIndex = (cell: string): boolean => /^\(?\d{1,2}\)?$/.test(cell)

/** All lines together say it best ("Berat" over "Lahir", or the other way round), then the innermost. The first column of a meaning counts. */
function mappingOf(columns: readonly (readonly string[])[], form: KnownForm | undefined): Mapping {
  const known = new Map(form?.headings.map(([heading, key]) => [bareHeading(heading), key]))
  const mapping: { [K in ColumnKey]?: number } = {}
  columns.forEach((lines, i) => {
    const own = lines.map(bareHeading).find(line => known.has(line))
    const key = own === undefined ? keyOfLines(lines) : known.get(own)
    if (key) mapping[key] ??= i
  })
  return mapping
}

function keyOfLines(lines: readonly string[]): ColumnKey | undefined {
  const together = [lines.join(' '), lines.toReversed().join(' ')]
  return (
    together.map(words => keyOfHeading(words)).find(key => key !== undefined) ??
    lines
      .toReversed()
      .map(line => keyOfHeading(line, lines))
      .find(key => key !== undefined)
  )
}
