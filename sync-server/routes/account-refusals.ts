import type { RedeemOutcome } from '../auth/accounts.ts'
import { refuse } from '../route.ts'
import type { Reply } from '../route.ts'

/** One answer for "does not exist" and "is not yours". */
export const notFound = (): Reply => refuse(404, 'tidak-ada', 'Tidak ditemukan di wilayah Anda.')
export const notAdmin = (): Reply =>
  refuse(403, 'bukan-admin', 'Hanya admin puskesmas yang bisa melakukan ini.')
export const tooMany = (): Reply =>
  refuse(
    429,
    'terlalu-sering',
    'Terlalu banyak percobaan. Coba lagi 15 menit lagi, atau hubungi bidan atau admin puskesmas.',
  )
export const badProof = (): Reply =>
  refuse(
    400,
    'bukti-salah',
    'HP ini tidak bisa membuktikan kuncinya. Tutup aplikasi, buka lagi, lalu coba sekali lagi.',
  )
export const wrongPassword = (): Reply =>
  refuse(401, 'salah', 'Nama masuk atau kata sandi salah. Periksa lagi.')
export const inactive = (): Reply =>
  refuse(403, 'tidak-aktif', 'Akun ini tidak aktif. Hubungi admin puskesmas.')
export const registerAgain = (): Reply =>
  refuse(401, 'daftar-ulang', 'HP ini perlu didaftarkan lagi. Data di HP tetap aman.')

/** The field that a sentence concerns, for the form. */
export const wrongField = (field: string, reason: string, message: string): Reply => ({
  status: 400,
  body: { reason, field, message },
})

export const refusedCode = (outcome: Exclude<RedeemOutcome['outcome'], 'redeemed'>): Reply => {
  switch (outcome) {
    case 'unknown':
      return refuse(404, 'kode-tidak-dikenal', 'Kode undangan tidak dikenal. Periksa lagi hurufnya.')
    case 'used':
      return refuse(409, 'kode-terpakai', 'Kode ini sudah dipakai di HP lain. Minta kode baru ke bidan.')
    case 'expired':
      return refuse(410, 'kode-kedaluwarsa', 'Kode ini sudah lewat masanya. Minta kode baru ke bidan.')
    case 'disabled':
      return inactive()
    case 'foreign-key':
      return refuse(
        409,
        'hp-lain',
        'Tanda HP ini sudah dipakai akun lain. Tutup aplikasi, buka lagi, lalu coba sekali lagi.',
      )
    case 'revoked':
      return refuse(403, 'hp-dicabut', 'Pendaftaran HP ini sudah dicabut. Daftarkan lagi dengan kode baru.')
  }
}
