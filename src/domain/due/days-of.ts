import type { View } from '../log/fold.ts'
import { countedHistory, countedOf } from '../records/history.ts'
import type { Screening } from '../records/history.ts'
import { layanan } from '../records/layanan.ts'
import type { jenisLayanan } from '../records/layanan.ts'
import { read } from '../records/read-body.ts'

/** The days of a service, wherever it was given, oldest first. */
export const serviceDays = (view: View, jenis: keyof typeof jenisLayanan): string[] =>
  countedOf(view, layanan.kind)
    .flatMap(r => {
      const b = read(layanan, r)
      return b.jenis === jenis ? [b.tanggal ?? r.happenedOn] : []
    })
    .toSorted()

/** The days of the cards that say so, oldest first. */
export const cardDays = (view: View, says: (card: Screening) => boolean): string[] =>
  countedHistory(view)
    .filter(says)
    .map(s => s.happenedOn)
    .toSorted()
