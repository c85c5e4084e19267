import { choice, date, optional, yesNo } from '../../instrument/index.ts'

const arah = { naik: 'Naik', tetap: 'Tetap', turun: 'Turun', belum: 'Belum ditimbang/diukur' } as const

/** As the book shows it; the figures themselves are measured with the child's card. */
export const tumbuh = {
  timbangTerakhir: optional(
    date({ ask: 'Kapan terakhir ditimbang? Lihat Buku KIA', label: 'Tanggal terakhir ditimbang' }),
  ),
  bbArah: choice({ ask: 'Berat badan terakhir', label: 'Berat badan', options: arah }),
  tbArah: choice({ ask: 'Panjang atau tinggi badan terakhir', label: 'Panjang/tinggi', options: arah }),
} as const
export const lkArah = choice({ ask: 'Lingkar kepala terakhir', label: 'Lingkar kepala', options: arah })

export const imunisasiSesuai = yesNo({
  ask: 'Apakah imunisasi sesuai umur? Lihat Buku KIA',
  label: 'Imunisasi sesuai umur',
})

export const tumbuhRows = [
  {
    id: 'bb-turun',
    of: 'bbArah',
    when: 'turun',
    words: 'Berat badan turun, perlu ditimbang dan dilihat bidan',
    bidan: true,
  },
  {
    id: 'bb-tetap',
    of: 'bbArah',
    when: 'tetap',
    words: 'Berat badan tidak naik, timbang lagi dan tanya bidan',
    teach: 'Timbang lagi dalam 14 hari; beri makan atau susui lebih sering.',
    bidan: true,
  },
  { id: 'bb-belum', of: 'bbArah', when: 'belum', words: 'Belum ditimbang, ajak ke posyandu' },
] as const

export const imunisasiRow = {
  id: 'imunisasi',
  of: 'imunisasi',
  words: 'Imunisasi belum sesuai umur',
  teach: 'Imunisasi yang tertinggal masih bisa dikejar; tanyakan ke bidan.',
  bidan: true,
} as const
