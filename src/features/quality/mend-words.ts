import { instrumentById } from '../../domain/instruments/index.ts'
import type { ToMend } from '../../domain/quality/index.ts'
import { shortDay } from '../shared/words.ts'

const mostLabels = 4

/** "TD sistole, TD diastole, dan 5 lagi" */
function listed(labels: readonly string[]): string {
  const left = labels.length - mostLabels
  const first = labels.slice(0, mostLabels).join(', ')
  return left > 0 ? `${first}, dan ${left} lagi` : first
}

/** What stands there and what may be wrong with it, as a row says it. */
export function mendWords({ kind, labels, words }: ToMend): string {
  switch (kind) {
    case 'angka':
      return words.join('. ')
    case 'sama':
      return `${listed(labels)}: sama semua dengan bulan lalu`
    case 'identitas':
    case 'isian':
      return `Belum diisi: ${listed(labels)}`
  }
}

/** "Kartu dewasa, 12 Nov" */
export const cardWords = ({ instrument, on }: ToMend): string =>
  instrument === undefined || on === undefined
    ? 'Data warga'
    : `${instrumentById(instrument)?.title ?? 'Kartu'}, ${shortDay(on)}`

/** Straight to where it is put right. */
export const mendHref = ({ person, record }: ToMend): string =>
  record === undefined ? `/warga/${person}/ubah` : `/betulkan/${person}/${record}`
