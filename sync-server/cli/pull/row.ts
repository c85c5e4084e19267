import type { Entry, PullItem } from '../../../src/domain/log/index.ts'

/** What is written of a page: entries, and whom to forget. A person who left the area is no line; what came of her stays. */
export type Row =
  | { readonly kind: string; readonly seq: number; readonly entry: Entry }
  | { readonly kind: 'lupakan-orang'; readonly seq: number; readonly forget: string }

export function rowOf(item: PullItem): Row | undefined {
  if ('entry' in item) return { kind: item.entry.kind, seq: item.seq, entry: entryOf(item.entry) }
  if ('forget' in item) return { kind: 'lupakan-orang', seq: item.pos, forget: item.forget }
  return undefined
}

/** Optional fields that are absent stay absent. */
const entryOf = ({ record, replaces, ...entry }: Extract<PullItem, { entry: unknown }>['entry']): Entry => ({
  ...entry,
  ...(record === undefined ? {} : { record }),
  ...(replaces === undefined ? {} : { replaces }),
})

export const jsonLine = (row: Row): string =>
  `${JSON.stringify('entry' in row ? { seq: row.seq, ...row.entry } : { seq: row.seq, kind: row.kind, about: row.forget })}\n`

const envelope = [
  'seq',
  'id',
  'save',
  'v',
  'about',
  'record',
  'replaces',
  'seenBy',
  'happenedOn',
  'deviceTime',
  'by',
  'replica',
  'localSeq',
  'posyandu',
] as const

/** The cells of a row by column; a body field that is called like an envelope field is set apart. */
export function cellsOf(row: Row): Readonly<Record<string, unknown>> {
  if ('forget' in row) return { seq: row.seq, about: row.forget }
  const { kind: _, body, ...rest } = row.entry
  const own = Object.entries(body).map(([key, value]) => [
    key in rest || key === 'seq' ? `isi.${key}` : key,
    value,
  ])
  return { seq: row.seq, ...rest, ...Object.fromEntries(own) }
}

/** The columns so far and the ones that these rows add, in an order that never changes what stands already. */
export function columnsWith(before: readonly string[], rows: readonly Row[]): string[] {
  const found = new Set(rows.flatMap(row => Object.keys(cellsOf(row))))
  const start = before.length > 0 ? before : envelope
  return [...start, ...[...found].filter(c => !start.includes(c)).sort()]
}
