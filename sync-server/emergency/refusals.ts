import type { FileFault } from '../../src/domain/log/sealed/sealed-file.ts'

/** One sentence for whoever brought the file; nothing of it was taken. */
export type Refused = { readonly status: number; readonly reason: string; readonly message: string }

const refused = (status: number, reason: string, message: string): Refused => ({ status, reason, message })

const again = 'Minta berkasnya dikirim ulang dari HP pembuatnya.'

export const damaged = refused(400, 'rusak', `Berkas ini terpotong atau diubah di jalan. ${again}`)
export const otherServer = refused(
  400,
  'server-lain',
  'Berkas ini dibuat untuk server lain, bukan untuk server puskesmas ini.',
)
export const unknownDevice = refused(400, 'hp-asing', 'HP pembuat berkas ini tidak dikenal di server ini.')
const tooLarge = refused(413, 'size', 'Berkas ini terlalu besar untuk berkas darurat Saku Kader.')

/** What can be seen without opening it. */
export const unread: Readonly<Record<FileFault, Refused>> = {
  foreign: refused(400, 'asing', 'Ini bukan berkas darurat Saku Kader.'),
  newer: refused(
    409,
    'versi',
    'Berkas ini dari versi Saku Kader yang lebih baru daripada server. Simpan berkasnya, dan coba lagi setelah server diperbarui.',
  ),
  damaged,
  size: tooLarge,
}

/** The author's device does not stand for itself any more: who may let her in says yes, or nobody. */
export const needsYes = (name: string, saves: number): Refused =>
  refused(
    409,
    'perlu-ya',
    `HP pembuat berkas ini, milik ${name}, sudah tidak terdaftar. Tanyakan dulu kepadanya apakah ${saves} simpanan ini memang miliknya.`,
  )
export const putOut = refused(
  409,
  'pembuat-dicabut',
  'HP pembuat berkas ini sudah tidak terdaftar. Berkas tetap aman di sini: serahkan ke bidan atau admin puskesmas, atau ke pembuatnya sendiri di HP barunya.',
)
