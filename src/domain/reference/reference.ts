import type { Sex } from '../life-stage.ts'
import { decodeColumn } from './code.ts'

/** Skewness, median and coefficient of variation of one row of a growth table. */
export type Lms = { readonly l: number; readonly m: number; readonly s: number }

/** Rows by day (`-hari`), by 0,1 cm (`bb-per-…`) or by month; the last three are the completed-month tables of the Buku KIA. */
export type TableName =
  | 'bbu-hari'
  | 'tbu-hari'
  | 'imtu-hari'
  | 'lku-hari'
  | 'lilau-hari'
  | 'bb-per-pb'
  | 'bb-per-tb'
  | 'bbu-5-tahun'
  | 'tbu-5-tahun'
  | 'imtu-5-tahun'
  | 'bbu-bulan'
  | 'pbu-bulan'
  | 'tbu-bulan'

/** One sex of a table: the number of its first row, then L ×10⁴, M ×10⁴ and S ×10⁵ as coded columns. */
type Rows = { readonly first: number; readonly columns: readonly [string, string, string] }
export type Figures = Readonly<Record<TableName, Readonly<Record<Sex, Rows>>>>

type Decoded = { readonly first: number; readonly columns: readonly [number[], number[], number[]] }

export type GrowthReference = {
  /** The row that WHO published for a whole number of days, months or tenths of a centimetre. */
  readonly at: (table: TableName, sex: Sex, row: number) => Lms | undefined
}

/** A table is decoded when it is first asked for. Dividing whole numbers gives the very numbers that WHO printed. */
export function referenceFrom(figures: Figures): GrowthReference {
  const decoded = new Map<Rows, Decoded>()
  const open = (rows: Rows): Decoded => {
    const known = decoded.get(rows)
    if (known) return known
    const [l, m, s] = rows.columns
    const fresh: Decoded = {
      first: rows.first,
      columns: [decodeColumn(l), decodeColumn(m), decodeColumn(s)],
    }
    decoded.set(rows, fresh)
    return fresh
  }
  return {
    at: (table, sex, row) => {
      const { first, columns } = open(figures[table][sex])
      const [l, m, s] = columns.map(column => column[row - first])
      if (l === undefined || m === undefined || s === undefined) return undefined
      return { l: l / 1e4, m: m / 1e4, s: s / 1e5 }
    },
  }
}

/** Between two rows L, M and S lie on a straight line. `x` counts in rows; what is a hair from a row is that row. */
export function lmsAt(reference: GrowthReference, table: TableName, sex: Sex, x: number): Lms | undefined {
  const row = Math.floor(x + 1e-9)
  const below = reference.at(table, sex, row)
  const share = x - row
  if (share <= 1e-9 || !below) return below
  const above = reference.at(table, sex, row + 1)
  if (!above) return undefined
  const mix = (from: number, to: number): number => from + share * (to - from)
  return { l: mix(below.l, above.l), m: mix(below.m, above.m), s: mix(below.s, above.s) }
}
