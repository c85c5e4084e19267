import type { Worry } from './worries.ts'

/** In plain Bahasa Indonesia, one line for a list, a notice or a table; after the name of the phone. */
export function worryWords({ kind, count = 0 }: Pick<Worry, 'kind' | 'count'>): string {
  switch (kind) {
    case 'lost':
      return `${count} catatan tidak pernah sampai`
    case 'damaged':
      return 'data aplikasi pernah rusak atau terhapus'
    case 'unsent':
      return `${count} simpanan belum terkirim, lalu tidak ada kabar`
    case 'day':
      return 'belum ada kabar sejak hari buka'
    case 'replaced':
      return 'sudah diganti HP lain'
    case 'full':
      return 'penyimpanan HP penuh'
    case 'silent':
      return `${count} hari tidak ada kabar`
    case 'to-mend':
      return `${count} perlu dibetulkan di HP-nya`
    case 'clock':
      return 'jam HP meleset'
  }
}
