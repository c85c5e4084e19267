import type { Damage } from '../../db/index.ts'
import { isoDay } from '../shared/clock.ts'
import { clockTime, plainDay } from '../shared/words.ts'

export function whatHappened({ kind, at }: Damage): string {
  const when = `${plainDay(isoDay(new Date(at)))}, ${clockTime(at)}`
  return kind === 'emptied'
    ? `Penyimpanan HP ternyata kosong ketika aplikasi dibuka (${when}).`
    : `Penyimpanan HP ternyata kembali ke keadaan lama ketika aplikasi dibuka (${when}).`
}

export const recoverySteps = ({ lost }: Damage): readonly string[] => [
  'Cari tempat yang ada sinyal, lalu kirim dan ambil. Yang pernah terkirim diambil lagi dari puskesmas.',
  lost === 0
    ? 'Cocokkan daftar warga dengan buku posyandu.'
    : 'Cocokkan dengan buku posyandu. Yang tidak ada di sini, isi lagi.',
  'Bila diminta masuk lagi, minta kode baru dari bidan untuk HP ini. Yang belum terkirim tetap ikut terkirim.',
  'Beri tahu bidan. Jangan hapus aplikasi, dan jangan pakai aplikasi pembersih HP.',
]
