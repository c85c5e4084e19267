import type { RejectReason } from '../../domain/log/index.ts'

const words: Record<RejectReason, string> = {
  envelope: 'Catatan ini tidak utuh. Isi sekali lagi.',
  type: 'Ada isian dengan bentuk yang salah. Buka dan betulkan.',
  size: 'Catatan ini terlalu panjang. Pendekkan catatannya.',
  right: 'Akun ini tidak berhak menyimpan ini. Tanyakan kepada bidan.',
  'id-reused': 'Nomor catatan bentrok. Isi sekali lagi.',
  forgotten: 'Data orang ini sudah dihapus puskesmas atas permintaan.',
  split: 'Sebagian catatan sudah diterima. Isi lagi yang belum ada.',
}

/** Why the server could not file a save, and what to do. */
export function reasonWords(reason: string, detail?: string): string {
  const said = isKnown(reason) ? words[reason] : 'Catatan ini belum bisa diterima. Hubungi puskesmas.'
  return detail ? `${said} (${detail})` : said
}

const isKnown = (reason: string): reason is RejectReason => Object.hasOwn(words, reason)
