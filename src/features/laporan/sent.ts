import { changeWords, countById, signed, sinceSent } from '../../domain/indicators/index.ts'
import type { SinceSent } from '../../domain/indicators/index.ts'
import { laporanPosyandu } from '../../domain/records/index.ts'
import type { Report } from '../../domain/records/index.ts'
import { plainDay } from '../shared/words.ts'
import { reported } from './lines.ts'
import type { MonthRecap } from './recap.ts'

/** The report of a month as it was sent last, and what is counted differently today. */
export type Sent = {
  readonly report: Report
  readonly changes: readonly SinceSent[]
}

export const figuresIn = ({ value }: Pick<MonthRecap, 'value'>): Record<string, number> =>
  Object.fromEntries(reported.map(id => [id, value(id)]))

/** `reports`: of the posyandu, the newest first. Sent again, the newest is what the others hold. */
export function sentOf(
  reports: readonly Report[],
  { month, value }: Pick<MonthRecap, 'month' | 'value'>,
): Sent | undefined {
  const report = reports.find(r => r.formulir === laporanPosyandu && r.bulan === month)
  if (!report) return undefined
  const here = new Set(reported)
  // What this version does not show has no number here, which is not nought.
  return { report, changes: sinceSent(report, id => (here.has(id) ? value(id) : undefined)) }
}

/** The words beside a number that was another one when the report was sent. */
export type Since = (count: string) => string | undefined

export function sinceOf(sent: Sent | undefined): Since {
  const words = new Map(sent?.changes.map(c => [c.count, changeWords(c)]))
  return count => words.get(count)
}

/** "Dikirim 5 Desember 2026 oleh Bu Sri" */
export const sentWords = ({ report }: Sent, who: string): string =>
  `Dikirim ${plainDay(report.dikirim)} oleh ${who}`

export const changedWords = ({ changes }: Sent): string =>
  changes.length === 0
    ? 'Tidak ada yang berubah sejak dikirim'
    : `${changes.length} angka berubah sejak dikirim`

const onPaper = 6

/** The same in one line, for the one sheet that is printed. */
export function printedChanges(sent: Sent): string {
  const said = sent.changes
    .slice(0, onPaper)
    .map(({ count, change }) => `${countById.get(count)?.words ?? count} ${signed(change)}`)
  const left = sent.changes.length - said.length
  const list = [...said, ...(left > 0 ? [`dan ${left} lagi`] : [])].join('; ')
  return `${changedWords(sent)}${list === '' ? '' : `: ${list}`}.`
}
