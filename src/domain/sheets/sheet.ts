import type { Count, Figures } from '../indicators/index.ts'
import type { Group, View } from '../log/index.ts'
import type { sistemNasional } from '../records/index.ts'
import type { Asked } from './asked.ts'
import type { Cell, CellType } from './cell.ts'
import type { Look } from './look.ts'

/**
 * A sheet is a definition: its columns and where their values come from. Three writers read it: a spreadsheet
 * (xlsx/workbook.ts), CSV (csv.ts), and the page for screen and paper (features/reports/SheetTable.tsx).
 */
export type Head = {
  readonly key: string
  readonly label: string
  /** Headings that stand above several columns together, outermost first. */
  readonly under?: readonly string[]
  readonly type: CellType
  /** In characters, as spreadsheets count it. */
  readonly width: number
  /** What the form cannot do without: an empty cell is listed as "perlu dilengkapi". */
  readonly needed?: true
  /** Says whose row it is: stands at the left of every page where the columns go over several. */
  readonly keep?: true
  /** Tells several rows of one person apart: a dose, a day. */
  readonly apart?: true
}

export type Column<R> = Head & {
  readonly value: (row: R, look: Look, number: number) => Cell
  /** Needed in this row, because of what else stands in it. */
  readonly neededIf?: (row: R) => boolean
}

/** Whom or what a row is about: rows stand by posyandu, then by name. */
export type Whose = { readonly id: string; readonly name: string; readonly posyandu: string }

/** One subject of the log, everything about her folded. */
export type Subject = { readonly id: string; readonly view: View; readonly group?: Group | undefined }

/** One arrangement of the columns: systems change their templates, so that it is data with a version. */
export type Edition = {
  readonly id: string
  readonly words: string
  /** Keys of columns in the order of the template, with its own spelling of the heading. */
  readonly headings: readonly (readonly [key: string, heading: string])[]
}

export type Spec<R> = {
  readonly id: string
  readonly title: string
  readonly group: SheetGroup
  /** The printed form or the system's template that it follows, with its version. */
  readonly form: string
  readonly version: string
  /** What a person must know before using it. */
  readonly hint?: string
  readonly paper: 'tegak' | 'lebar'
  /** A template of another system begins with its headings; a register has title and place above them. */
  readonly bare?: true
  /** Where its rows are carried to by hand. */
  readonly system?: keyof typeof sistemNasional
  /** Nothing takes it as a file: its fields are copied one by one, in this order. */
  readonly fieldByField?: true
  /** Who signs below the printed form. */
  readonly signs?: readonly string[]
  readonly editions?: readonly Edition[]
  readonly rows: (subject: Subject, asked: Asked) => readonly R[]
  /** Rows that the other system has already: they are counted and not written. */
  readonly already?: { readonly is: (row: R) => boolean; readonly words: Already }
  /** All rows of one posyandu at once, for forms that count or number over people. */
  readonly gather?: (rows: readonly R[], asked: Asked) => readonly R[]
  readonly whose: (row: R) => Whose
  readonly columns: readonly Column<R>[]
}

/** How many rows were left off, and why. */
type Already = (rows: number) => string

export const sheetGroups = {
  rekap: 'Rekap bulanan',
  sistem: 'Untuk sistem nasional',
  sasaran: 'Data sasaran',
  kartu: 'Kartu bantu',
  register: 'Register dan daftar',
  sip: 'Format SIP',
} as const
export type SheetGroup = keyof typeof sheetGroups

export type Row = {
  readonly whose: Whose
  readonly cells: readonly Cell[]
  readonly missing: readonly string[]
}

export type Collector = {
  visit(subject: Subject): void
  /** Everything that was visited, as rows; numbered from `first`. */
  finish(look: Look, first?: number): readonly Row[]
  /** How many rows were left off. */
  already?(): number
}

/** Of a sheet whose rows are figures of a posyandu, not persons: how it is made of sums that are kept, where they are. */
export type FromFigures = {
  readonly counts: readonly Count[]
  /** The first month that is needed for a month, `YYYY-MM`. */
  readonly since: (month: string) => string
  readonly rows: (
    figures: Figures,
    of: { readonly month: string; readonly posyandu: readonly string[] },
    look: Look,
    edition?: string,
  ) => readonly Row[]
}

export type Sheet = Omit<Spec<never>, 'rows' | 'gather' | 'whose' | 'columns' | 'already'> & {
  readonly alreadyWords?: Already
  readonly counted?: FromFigures
  readonly heads: (edition?: string) => readonly Head[]
  readonly start: (asked: Asked, edition?: string) => Collector
}

export function sheet<R>(spec: Spec<R>): Sheet {
  const { rows, gather, whose, columns, already, ...rest } = spec
  const inEdition = (id: string | undefined): readonly Column<R>[] => arranged(columns, spec.editions, id)
  return {
    ...rest,
    ...(already ? { alreadyWords: already.words } : {}),
    heads: edition => inEdition(edition).map(headOf),
    start: (asked, edition) => {
      const found: R[] = []
      let there = 0
      const wanted = inEdition(edition)
      return {
        visit: subject => {
          for (const row of rows(subject, asked)) {
            if (!isAskedFor(whose(row), asked)) continue
            if (already?.is(row)) there += 1
            else found.push(row)
          }
        },
        already: () => there,
        finish: (look, first = 1) =>
          inOrder(gather ? gather(found, asked) : found, whose, look).map((row, i) =>
            rowOf(row, whose(row), wanted, look, first + i),
          ),
      }
    },
  }
}

const isAskedFor = ({ id, posyandu }: Whose, asked: Asked): boolean =>
  (asked.posyandu === undefined || asked.posyandu.has(posyandu)) &&
  (asked.person === undefined || asked.person === id)

export const headOf = <R>({ value: _, neededIf: __, ...head }: Column<R>): Head => head

/** The columns of an edition, in its order and with its own headings; without editions all of them. */
export function arranged<R>(
  columns: readonly Column<R>[],
  editions: readonly Edition[] | undefined,
  id: string | undefined,
): readonly Column<R>[] {
  const edition = editions?.find(e => e.id === id) ?? editions?.[0]
  if (!edition) return columns
  return edition.headings.map(([key, label]) => {
    const column = columns.find(c => c.key === key)
    if (!column)
      throw new Error(`Edition ${edition.id} names the column ${key}, which the sheet does not have`)
    return { ...column, label }
  })
}

const inOrder = <R>(rows: readonly R[], whose: (row: R) => Whose, look: Look): readonly R[] =>
  rows
    .map((row, at) => {
      const { id, posyandu, name } = whose(row)
      return { row, at, place: `${look.area(posyandu, 'posyandu') ?? ''} ${posyandu}`, name, id }
    })
    .toSorted((a, b) => order(a.place, b.place) || order(a.name, b.name) || order(a.id, b.id) || a.at - b.at)
    .map(({ row }) => row)

const collator = new Intl.Collator('id')
const order = (a: string, b: string): number => collator.compare(a, b)

export function rowOf<R>(
  row: R,
  whose: Whose,
  columns: readonly Column<R>[],
  look: Look,
  number: number,
): Row {
  const cells = columns.map(c => c.value(row, look, number))
  return {
    whose,
    cells,
    missing: columns.flatMap((c, i) =>
      (c.needed || c.neededIf?.(row)) && isEmpty(cells[i]) ? [c.label] : [],
    ),
  }
}

const isEmpty = (cell: Cell): boolean => cell === undefined || cell === ''
