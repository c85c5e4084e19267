import type { DeviceFacts, Worry } from '../../domain/devices/index.ts'
import { isoDay } from '../shared/clock.ts'
import { clockTime, plainDay } from '../shared/words.ts'

/** "10 November 2026, 09.14" by the clock of this device; a day alone has no time. */
export const moment = (at: string): string =>
  at.length === 10 ? plainDay(at) : `${plainDay(isoDay(new Date(at)))}, ${clockTime(at)}`

/** What a worry means, for somebody who answers for the owner of the phone. */
export function meaningOf({ kind, count = 0, since }: Worry, { name, lost }: DeviceFacts): string {
  const from = since === undefined ? '' : moment(since)
  switch (kind) {
    case 'lost':
      return `HP ini pernah membuat ${count} catatan yang tidak ada di server dan tidak ada lagi di HP${numbersOf(lost.numbers)}. Diketahui ${from}. Biasanya karena data aplikasi dihapus atau rusak sebelum terkirim.`
    case 'damaged':
      return 'Aplikasi menemukan datanya rusak, terhapus, atau mundur ke keadaan lama. Yang sudah terkirim aman di server.'
    case 'unsent':
      return `Saat terakhir terhubung, ${from}, masih ada ${count} simpanan di HP yang belum terkirim. Sejak itu tidak ada kabar.`
    case 'day':
      return `Hari buka terakhir ${from}. Sejak itu HP ini belum terhubung, jadi catatannya mungkin masih di HP.`
    case 'replaced':
      return `${name} mendaftarkan HP lain ${from}. Apa yang masih ada di HP ini sesudah kabar terakhirnya tidak diketahui.`
    case 'full':
      return 'Penyimpanan HP ini penuh. Simpanan baru bisa gagal.'
    case 'silent':
      return `Terakhir terhubung ${from}. HP kader biasanya terhubung paling sedikit sekali sebulan.`
    case 'to-mend':
      return `Ada ${count} simpanan yang ditolak server dan menunggu dibetulkan di HP itu, di Saya › Yang belum terkirim.`
    case 'clock':
      return `Jam HP ini ${Math.abs(count)} menit ${count > 0 ? 'lebih cepat' : 'lebih lambat'} dari server. Urutan catatan tidak terganggu, tetapi tanggal yang terisi sendiri bisa salah.`
  }
}

const numbersOf = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : ` (nomor ${numbers.join(', ')})`

/** What to do, in order. */
export function stepsOf({ kind }: Worry, { name }: DeviceFacts): readonly string[] {
  switch (kind) {
    case 'lost':
      return [
        `Telepon ${name}. Minta agar aplikasi dan datanya jangan dihapus.`,
        'Tanyakan apakah ada berkas darurat dari HP itu. Kalau ada, masukkan di puskesmas atau di HP petugas lain.',
        'Kalau tidak ada, cocokkan dengan buku posyandu dan isi ulang yang hilang.',
        'Tandai selesai bila sudah.',
      ]
    case 'damaged':
      return [`Minta ${name} membuka aplikasi di tempat bersinyal dan mengikuti petunjuk di layarnya.`]
    case 'unsent':
    case 'day':
    case 'silent':
      return [
        `Telepon ${name} atau kirim pesan.`,
        'Minta ia membuka aplikasi di tempat bersinyal, lalu Saya › Kirim dan ambil sekarang.',
        'Kalau HP tidak bisa dapat sinyal: minta berkas darurat dari Saya, lalu bawa ke puskesmas.',
      ]
    case 'replaced':
      return [
        `Tanyakan kepada ${name}: adakah catatan di HP lama yang belum terkirim?`,
        'Kalau HP lama masih menyala, buka aplikasinya sekali di tempat bersinyal.',
        'Kalau HP itu tidak dipakai lagi, cabut dari daftar perangkatnya.',
      ]
    case 'full':
      return [`Minta ${name} menghapus foto atau video. Jangan menghapus aplikasi.`]
    case 'to-mend':
      return [`Ingatkan ${name}, atau betulkan bersama saat bertemu.`]
    case 'clock':
      return [`Minta ${name} menyalakan tanggal dan jam otomatis di pengaturan HP.`]
  }
}

/** Nothing about anybody's health, and no name but of those who talk: a phone is shared in the family. */
export const messageTo = (name: string, from: string): string =>
  `Ibu/Bapak ${name}, mohon buka aplikasi Saku Kader di tempat yang ada sinyal, lalu ketuk Saya dan "Kirim dan ambil sekarang". ` +
  `Mohon aplikasi dan datanya jangan dihapus. Terima kasih. ${from}`

/** What it keeps and how, as far as it said. */
export function storageWords({ storage }: DeviceFacts): string {
  if (!storage) return 'belum diketahui'
  const said = [
    storage.persisted === undefined ? '' : storage.persisted ? 'dijaga HP' : 'belum dijaga HP',
    storage.probe === false ? 'penuh' : '',
    storage.copy === 'kept' || storage.copy === 'ok' ? 'ada salinan kedua' : '',
  ].filter(Boolean)
  return said.join(', ') || 'belum diketahui'
}

/** Entries, because numbers count entries: made, come, still there. */
export function countWords({ made, received, lost }: DeviceFacts): string {
  if (made === 0) return 'belum diketahui'
  const there = made - received - lost.count
  return [
    `${received} dari ${made} catatan sudah sampai`,
    there > 0 ? `${there} masih di HP` : '',
    lost.count > 0 ? `${lost.count} tidak pernah sampai` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

export function waitingWords({ pending, waiting, waitsSince }: DeviceFacts): string {
  if (pending === 0 && waiting === 0) return 'tidak ada'
  return [
    pending > 0 ? `${pending} simpanan${waitsSince ? ` sejak ${moment(waitsSince)}` : ''}` : '',
    waiting > 0 ? `${waiting} sudah sampai, menunggu data lain` : '',
  ]
    .filter(Boolean)
    .join('; ')
}
