import type { SyncState } from '../../db/index.ts'

export type ChipWords = { state: 'sent' | 'waiting' | 'fix' | 'trouble'; text: string }

/** The one sentence about sync, the same on every screen (screens.md, rule 4). N counts saves. */
export function chipWords(s: SyncState): ChipWords {
  if (s.problem === 'damaged' || s.damage)
    return { state: 'trouble', text: 'Ada masalah pada data di HP ini' }
  if (s.problem === 'storage-full') return { state: 'trouble', text: 'Penyimpanan HP penuh' }
  if (s.toFix > 0) return { state: 'fix', text: `${s.toFix} perlu dibetulkan` }
  if (s.waiting > 0) return { state: isShut(s) ? 'fix' : 'waiting', text: `${s.waiting} ${unsentWords(s)}` }
  if (s.checking) return { state: 'waiting', text: 'Memeriksa…' }
  return { state: 'sent', text: `Semua terkirim (${s.sent})` }
}

/** A better signal would not help: somebody has to let this phone in again. */
const isShut = ({ problem }: SyncState): boolean =>
  problem === 'expired' || problem === 'revoked' || problem === 'refused'

/** What stands behind the number of saves that the server has not answered. */
export const unsentWords = (s: SyncState): string => (isShut(s) ? 'belum terkirim' : 'menunggu sinyal')

const problems: Record<NonNullable<SyncState['problem']>, string> = {
  offline: 'Belum ada sinyal. Catatan aman di HP ini dan terkirim sendiri begitu ada sinyal.',
  portal:
    'Internet tersambung, tetapi meminta masuk dulu (Wi-Fi dengan halaman masuk). Masuk dulu ke Wi-Fi itu, atau matikan Wi-Fi dan pakai kuota. Catatan tetap aman di HP ini.',
  expired: 'Waktu masuk sudah habis. Bapak/Ibu tetap bisa mencatat. Masuk lagi agar catatan terkirim.',
  revoked: 'HP ini sudah tidak terdaftar. Catatan tetap aman di HP ini. Hubungi bidan.',
  busy: 'Pengiriman sedang ramai. Dicoba lagi sebentar lagi.',
  server: 'Pengiriman sedang ada gangguan. Catatan tetap aman di HP ini dan dicoba lagi.',
  'server-full': 'Penyimpanan di puskesmas penuh. Catatan tetap aman di HP ini. Beri tahu puskesmas.',
  refused: 'Puskesmas belum bisa menerima dari HP ini. Catatan tetap aman. Hubungi puskesmas.',
  'storage-full': 'Penyimpanan HP penuh. Hapus foto atau video, lalu simpan lagi. Jangan hapus aplikasi.',
  damaged: 'Ada masalah pada data di HP ini. Jangan hapus aplikasi; hubungi puskesmas.',
  clock:
    'Tanggal HP salah, jadi catatan bisa tidak terkirim. Betulkan tanggal dan jam di pengaturan HP. Isian tidak hilang.',
}

export const problemWords = (s: SyncState): string | undefined =>
  s.problem ? problems[s.problem] : undefined

/** The button of Saya. Until the first download has come to its end nothing is said to be sent. */
export function syncButton({ running, lastSyncAt }: SyncState): string {
  if (!running) return 'Kirim dan ambil sekarang'
  return lastSyncAt === undefined ? 'Mengambil catatan…' : 'Mengirim dan mengambil…'
}
