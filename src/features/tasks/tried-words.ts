import type { Task } from '../../domain/tasks/index.ts'
import { alasanTidakDatang, hasilTelepon } from '../../domain/records/index.ts'
import { dayNear } from '../shared/words.ts'

type Done = Pick<NonNullable<Task['tried']>, 'cara' | 'tanggal'> & {
  readonly hasil?: string | undefined
  readonly alasan?: string | undefined
}

const labelOf = (labels: Readonly<Record<string, string>>, code: string | undefined): string =>
  (code === undefined ? undefined : labels[code])?.toLowerCase() ?? ''

/** "pesan dibuka Minggu, 22 November": that it was sent nobody knows. */
export function triedWords({ cara, hasil, alasan, tanggal }: Done, today: string): string {
  const day = dayNear(tanggal, today)
  if (cara === 'pesan') return `pesan dibuka ${day}`
  if (cara === 'telepon') return `ditelepon ${day}: ${labelOf(hasilTelepon, hasil)}`
  return `${labelOf(alasanTidakDatang, alasan)}, dicatat ${day}`
}
