import type { RecordView, View } from '../log/index.ts'
import { shown } from '../log/index.ts'
import { orang } from '../records/index.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import type { CsvStyle } from './csv.ts'
import { rowsIn } from './export-kind.ts'
import type { ExportKind } from './export-kind.ts'
import type { Names } from './record-cell.ts'

export type Wanted = {
  readonly kinds: readonly ExportKind[]
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Where somebody is at home or was served; absent: everywhere. */
  readonly posyandu?: string | undefined
  readonly format: 'csv' | 'ndjson'
  readonly style: CsvStyle
}

export type PulledFile = {
  readonly kind: string
  readonly title: string
  rows: number
  readonly parts: string[]
}

/** One file per kind, filled person by person, so that nobody's whole life must be in memory twice. */
export function startPull(
  wanted: Wanted,
  names: Names,
): { visit: (view: View) => void; files: readonly PulledFile[] } {
  const files = wanted.kinds.map(({ kind, title, columns }): PulledFile => ({
    kind,
    title,
    rows: 0,
    parts:
      wanted.format === 'csv'
        ? [
            byteOrderMark +
              csvLine(
                columns.map(c => c.label),
                wanted.style,
              ),
          ]
        : [],
  }))
  const visit = (view: View): void => {
    wanted.kinds.forEach((kind, i) => {
      const file = files[i]
      if (!file) return
      for (const record of matching(view, kind, wanted)) {
        const lines =
          wanted.format === 'csv' ? [csvLine(kind.row(record, view, names), wanted.style)] : entriesOf(record)
        file.parts.push(...lines)
        file.rows += lines.length
      }
    })
  }
  return { visit, files }
}

const matching = (view: View, kind: ExportKind, wanted: Wanted): RecordView[] => {
  const all =
    wanted.format === 'csv' ? rowsIn(view, kind.kind) : view.records.filter(r => r.kind === kind.kind)
  return all.filter(r => inPeriod(r, kind, wanted) && inPlace(r, wanted))
}

const inPeriod = (r: RecordView, kind: ExportKind, { from, to }: Wanted): boolean =>
  !kind.dated || ((from === undefined || r.happenedOn >= from) && (to === undefined || r.happenedOn <= to))

function inPlace(r: RecordView, { posyandu }: Wanted): boolean {
  if (posyandu === undefined) return true
  return (r.kind === orang.kind ? shown(r, 'posyandu') : r.items[0]?.entry.posyandu) === posyandu
}

/** As they are: every entry of the record, also those that were replaced since. */
const entriesOf = (record: RecordView): string[] =>
  record.items.map(i => `${JSON.stringify({ ...(i.seq === undefined ? {} : { seq: i.seq }), ...i.entry })}\n`)
