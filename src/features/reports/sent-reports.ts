import { sinceSent } from '../../domain/indicators/index.ts'
import { laporanPosyandu, reportId, reportsOf } from '../../domain/records/index.ts'
import type { Report } from '../../domain/records/index.ts'
import type { Head, Row } from '../../domain/sheets/index.ts'
import { useSubjects } from '../shared/pocket.tsx'
import { plainDay } from '../shared/words.ts'
import type { Made } from './SheetPage.tsx'

/** Whether a posyandu has sent its report of a month, and how many figures of a sheet are others today. */
export type SentBy = {
  readonly posyandu: string
  readonly report: Report | undefined
  /** Nothing where the sheet has no figure that was sent. */
  readonly changed: number | undefined
}

/** Of the posyandu that have a row; undefined while they are read, or where a sheet is no form of figures. */
export function useSentReports({
  sheet,
  edition,
  month,
  filled,
  posyandu,
}: Made): readonly SentBy[] | undefined {
  const shown = posyandu.filter(id => filled.rows.some(r => r.whose.posyandu === id))
  const wanted = sheet.counted ? shown : []
  const opened = useSubjects(wanted.map(id => reportId(id, month, laporanPosyandu)))
  if (!opened || wanted.length === 0) return undefined
  const heads = sheet.heads(edition)
  return wanted.map((id, i) => {
    const [report] = reportsOf(opened[i]?.view ?? { records: [] })
    const changed = report && changedIn(report, heads, monthRows(filled.rows, id, month))
    return { posyandu: id, report, changed }
  })
}

const monthRows = (rows: readonly Row[], posyandu: string, month: string): readonly Row[] =>
  rows.filter(({ whose }) => whose.posyandu === posyandu && whose.name === month)

/** A column's key is the count that stands in it; where a form has several rows of a posyandu, a column is no single figure. */
export function changedIn(
  report: Pick<Report, 'angka'>,
  heads: readonly Head[],
  rows: readonly Row[],
): number | undefined {
  const [row] = rows
  if (!row || rows.length > 1) return undefined
  const cells = new Map(heads.map((head, i) => [head.key, row.cells[i]]))
  const now = (count: string): number | undefined => {
    const cell = cells.get(count)
    return typeof cell === 'number' ? cell : undefined
  }
  if (!Object.keys(report.angka).some(count => now(count) !== undefined)) return undefined
  return sinceSent(report, now).length
}

/** "Dikirim 5 Desember 2026 oleh Bu Sri · 2 angka di lembar ini sudah lain" */
export function sentLine(
  { report, changed }: SentBy,
  nameOf: (account: string) => string | undefined,
): string {
  if (!report) return 'Belum dikirim'
  const sent = `Dikirim ${plainDay(report.dikirim)} oleh ${report.oleh ?? nameOf(report.by) ?? 'petugas'}`
  if (changed === undefined) return sent
  return `${sent} · ${changed === 0 ? 'angkanya masih sama' : `${changed} angka di lembar ini sudah lain`}`
}
