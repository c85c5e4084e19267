import { optional, yesNo } from '../../instrument/index.ts'

/** Questions that several checklists of section 4.2 have in common. */
export const isiPiringku = yesNo({
  ask: 'Apakah makan sehari-hari sesuai Isi Piringku (makanan pokok, lauk, sayur, buah)?',
  label: 'Isi Piringku sesuai',
})
export const bukuKia = yesNo({ ask: 'Apakah Buku KIA ada?', label: 'Ada Buku KIA' })

/** Only that it was done; what was answered stands in the screening itself and is confidential. */
export const skriningJiwa = optional(
  yesNo({ ask: 'Apakah skrining jiwa sudah dilakukan tahun ini?', label: 'Skrining jiwa tahun ini' }),
)

export const makanSehat = {
  id: 'makan',
  of: 'isiPiringku',
  words: 'Makan belum sesuai Isi Piringku',
  teach:
    'Setiap makan ada makanan pokok, lauk (ikan, telur, tempe), sayur, dan buah; batasi gula, garam, dan minyak.',
} as const
