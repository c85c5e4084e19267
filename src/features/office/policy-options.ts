export const months: Readonly<Record<string, string>> = Object.fromEntries(
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'
    .split(' ')
    .map((name, i) => [String(i + 1), name]),
)

export const groups = {
  bumil: 'Ibu hamil',
  'nifas-menyusui': 'Ibu nifas dan menyusui',
  'bayi-balita-apras': 'Bayi, balita, anak prasekolah',
  remaja: 'Usia sekolah dan remaja',
  dewasa: 'Dewasa',
  lansia: 'Lansia',
} as const
