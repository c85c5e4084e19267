/** Who a home visit is for; each has its own danger signs. */
export const visitTargets = {
  'ibu-hamil': 'Ibu hamil',
  nifas: 'Ibu nifas dan menyusui',
  'bayi-muda': 'Bayi 0–2 bulan',
  anak: 'Bayi, balita, anak prasekolah',
  remaja: 'Usia sekolah dan remaja',
  dewasa: 'Dewasa',
  lansia: 'Lansia',
} as const

export type VisitTarget = keyof typeof visitTargets
