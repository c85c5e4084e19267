import * as z from 'zod/mini'
import type { View } from '../log/fold.ts'
import { recordById, recordsOf } from '../log/read.ts'
import { compact } from './compact.ts'
import { define, fieldWorkers } from './define.ts'
import { data, day, health, optional, text } from './field.ts'
import { laporanBulan } from './laporan-bulan.ts'
import { read } from './read-body.ts'

const numbers = (label: string) =>
  data(label, () =>
    z.record(z.string(), z.int(`${label} diisi bilangan bulat.`).check(z.gte(0)), `${label} wajib diisi.`),
  )

/**
 * A report that was sent, with the figures as they were on that day by the id of a count, in the report of its month. It is
 * never rewritten; sent again it is another one. Confidential counts go in an entry of their own, for health workers.
 */
export const laporan = define({
  kind: 'laporan',
  title: 'Laporan terkirim',
  writers: fieldWorkers,
  fields: {
    dikirim: day('Dikirim'),
    angka: numbers('Angka'),
    angka_rahasia: optional(health(numbers('Angka rahasia'))),
    oleh: optional(text('Dikirim oleh', { max: 100 })),
  },
})

export type Report = {
  readonly record: string
  readonly posyandu: string
  readonly formulir: string
  readonly bulan: string
  readonly dikirim: string
  readonly angka: Readonly<Record<string, number>>
  /** The account that sent it. */
  readonly by: string
  readonly oleh?: string
}

/** What was sent of one month on one form, the newest first. */
export function reportsOf(view: View): Report[] {
  return recordsOf(view, laporan.kind)
    .flatMap((record): Report[] => {
      const { dikirim, angka, angka_rahasia: rahasia, oleh } = read(laporan, record)
      const month = recordById(view, laporanBulan.kind, record.about)
      const { formulir, bulan } = read(laporanBulan, month)
      const { posyandu, by } = record.items[0]?.entry ?? {}
      if (!formulir || !bulan || !dikirim || !posyandu || !by) return []
      const about = { record: record.id, posyandu, formulir, bulan, dikirim, by, oleh }
      return [compact<Report>({ ...about, angka: { ...numbersIn(angka), ...numbersIn(rahasia) } })]
    })
    .toReversed()
}

function numbersIn(value: unknown): Record<string, number> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, n]) => Number.isInteger(n)))
}
