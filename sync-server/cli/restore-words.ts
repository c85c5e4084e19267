import type { Redone } from '../restored.ts'

const hour = 3_600_000
const keptOnPhones = 35

/** Western Indonesian Time, as on the server's console. */
export const timeOf = (at: Date): string =>
  `${new Date(at.getTime() + 7 * hour).toISOString().slice(0, 16).replace('T', ' ')} WIB`

export function agoOf(at: Date, now: Date): string {
  const hours = Math.max(0, Math.floor((now.getTime() - at.getTime()) / hour))
  const days = Math.floor(hours / 24)
  return days > 0 ? `${days} hari ${hours % 24} jam yang lalu` : `${hours} jam yang lalu`
}

type After = {
  readonly redone: Redone
  /** How many numbers the ledger knows that the copy does not. */
  readonly behind: number
  readonly hadLedger: boolean
  readonly at: Date
  readonly now: Date
}

/** What the operator should know now: what was done, what phones do by themselves, what nobody does. */
export function restoredWords({ redone, behind, hadLedger, at, now }: After): string[] {
  const old = now.getTime() - at.getTime() > keptOnPhones * 24 * hour
  return [
    `Cadangan sudah terpasang. Yang sempat diterima server sesudah ${timeOf(at)} tidak ada di dalamnya` +
      (behind > 0 ? `: sekitar ${behind} catatan.` : '.'),
    hadLedger
      ? `Dari ledger dipakai lagi: ${redone.letIn} perangkat didaftarkan, ${redone.putOut} pencabutan atau perubahan akun, ${redone.forgotten} orang dilupakan.`
      : 'Ledger tidak ada. HP yang dicabut dan orang yang dilupakan sesudah cadangan ini harus dicabut dan dilupakan lagi dengan tangan.',
    'Yang dikerjakan HP sendiri, tanpa disentuh siapa pun: saat sinkron berikutnya tiap HP mengambil semuanya lagi dan mengirim ulang ' +
      'yang tidak ada di server, juga yang dulu sudah "terkirim" dan yang ditulis HP lain.',
    ...(old
      ? [
          `PERHATIAN: cadangan ini lebih tua dari ${keptOnPhones} hari. Catatan sendiri yang sudah terkirim lebih lama dari itu hanya kembali kalau orangnya masih ada di HP.`,
        ]
      : []),
    'Yang tidak kembali sendiri: catatan yang hanya ada di HP yang hilang, kata sandi yang diganti, dan akun yang dibuat sesudah cadangan ' +
      'tetapi belum pernah dipakai masuk.',
    'Sekarang jalankan server lagi, lalu periksa dengan: npm run saku -- verify',
  ]
}
