import { create } from '../records/draft.ts'
import type { EntryDraft, Pen } from '../records/draft.ts'
import { reportId } from '../records/ids.ts'
import { laporanBulan } from '../records/laporan-bulan.ts'
import { laporan } from '../records/laporan.ts'
import type { Report } from '../records/laporan.ts'
import type { Count } from './count.ts'
import { isOpen } from './for-kader.ts'

type Sent = Pick<Report, 'formulir' | 'bulan' | 'angka' | 'oleh'>

/** One save: the report of the pen's posyandu as it is sent today, what is confidential in an entry for health workers. */
export function sendReport(
  pen: Pen,
  { formulir, bulan, angka, oleh }: Sent,
  counts: ReadonlyMap<string, Count>,
): EntryDraft[] {
  const known = (id: string): boolean => {
    const count = counts.get(id)
    return count !== undefined && isOpen(count)
  }
  const of = (open: boolean): Record<string, number> =>
    Object.fromEntries(Object.entries(angka).filter(([id]) => known(id) === open))
  const hidden = of(false)
  const month = reportId(pen.posyandu, bulan, formulir)
  return [
    ...create(pen, laporanBulan, month, { formulir, bulan }, month),
    ...create(pen, laporan, month, {
      dikirim: pen.happenedOn,
      angka: of(true),
      ...(oleh === undefined ? {} : { oleh }),
      ...(Object.keys(hidden).length > 0 ? { angka_rahasia: hidden } : {}),
    }),
  ]
}

/** A number of a report that is counted differently today. */
export type SinceSent = {
  readonly count: string
  readonly sent: number
  readonly now: number
  readonly change: number
}

/** What has changed since a report was sent, in its own order. `now` gives today's number; undefined: it is not known here. */
export const sinceSent = (
  { angka }: Pick<Report, 'angka'>,
  now: (count: string) => number | undefined,
): SinceSent[] =>
  Object.entries(angka).flatMap(([count, sent]) => {
    const today = now(count)
    return today === undefined || today === sent ? [] : [{ count, sent, now: today, change: today - sent }]
  })

/** "+2" */
export const signed = (change: number): string => `${change > 0 ? '+' : '−'}${Math.abs(change)}`

/** "berubah sejak dikirim: +2" */
export const changeWords = ({ change }: Pick<SinceSent, 'change'>): string =>
  `berubah sejak dikirim: ${signed(change)}`
