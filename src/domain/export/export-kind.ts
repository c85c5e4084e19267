import { columns as questionsOf } from '../instrument/index.ts'
import type { AnyInstrument, Answer } from '../instrument/index.ts'
import type { RecordView, View } from '../log/index.ts'
import { recordById, shown } from '../log/index.ts'
import { columnsOf, isCounted, orang, screeningKindId, screeningMeta } from '../records/index.ts'
import type { Definition } from '../records/index.ts'
import { personCells, personColumns } from './person-cells.ts'
import { cellOf } from './record-cell.ts'
import type { Names } from './record-cell.ts'

export type ExportColumn = { readonly key: string; readonly label: string }

/** One kind of record as one file: what its columns are called and how a record becomes a row. */
export type ExportKind = {
  readonly kind: string
  readonly title: string
  /** A fact of a day can be asked for by period; who lives here cannot. */
  readonly dated: boolean
  readonly columns: readonly ExportColumn[]
  readonly row: (record: RecordView, view: View, names: Names) => readonly unknown[]
}

const undated = new Set(['orang', 'rumah-tangga', 'kehamilan', 'wilayah', 'petugas', 'kebijakan'])

const before: readonly ExportColumn[] = [
  { key: '_catatan', label: 'Nomor catatan' },
  { key: '_tanggal', label: 'Tanggal' },
  { key: '_tempat', label: 'Posyandu layanan' },
  { key: '_oleh', label: 'Dicatat oleh' },
]

const head = (record: RecordView, names: Names): readonly unknown[] => {
  const first = record.items[0]?.entry
  return [record.id, record.happenedOn, names(first?.posyandu ?? ''), names(first?.by ?? '')]
}

/** A record of a definition, column by column; the person stands before it unless it is the person. */
export function recordExport(def: Definition): ExportKind {
  const own = columnsOf(def)
  const isPerson = def.kind === orang.kind
  return {
    kind: def.kind,
    title: def.title,
    dated: !undated.has(def.kind),
    columns: apart([
      ...before,
      ...(isPerson ? [] : personColumns),
      ...own.map(c => ({ key: c.key, label: withUnit(c.label, c.unit) })),
    ]),
    row: (record, view, names) => [
      ...head(record, names),
      ...(isPerson ? [] : personCells(recordById(view, orang.kind, record.about), record)),
      ...own.map(c => cellOf(def, c.key, shown(record, c.key), names)),
    ],
  }
}

/** The answers of a card, and beside them where they were given. An empty cell is "belum diperiksa", never "Tidak". */
export function screeningExport(instrument: AnyInstrument): ExportKind {
  const own = questionsOf(instrument)
  const place = screeningMeta.lokasi
  return {
    kind: screeningKindId(instrument.id),
    title: instrument.title,
    dated: true,
    columns: apart([
      ...before,
      ...personColumns,
      { key: '_lokasi', label: place.label },
      ...own.map(c => ({ key: c.key, label: withUnit(c.label, c.unit) })),
    ]),
    row: (record, view, names) => {
      const location = shown(record, 'lokasi')
      return [
        ...head(record, names),
        ...personCells(recordById(view, orang.kind, record.about), record),
        (typeof location === 'string' ? place.options?.[location] : undefined) ?? location,
        ...own.map(c => {
          const value = shown(record, c.key)
          return typeof value === 'number' ? value : c.text(value as Answer | null | undefined) // stored under this question's key
        }),
      ]
    },
  }
}

/** Two fields may be called alike on the card (NIK and its status): a file needs them apart. */
const apart = (columns: readonly ExportColumn[]): ExportColumn[] =>
  columns.map((c, i) =>
    columns.findIndex(d => d.label === c.label) === i ? c : { ...c, label: `${c.label} (${c.key})` },
  )

const withUnit = (label: string, unit: string | undefined): string => (unit ? `${label} (${unit})` : label)

/** Those that count: what was moved to another person stands there, what was cancelled nowhere. */
export const rowsIn = (view: View, kind: string): RecordView[] =>
  view.records.filter(r => r.kind === kind && isCounted(r))
