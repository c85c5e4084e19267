import { includesAny, multi, optional, part } from '../../instrument/index.ts'
import { ilp2023, kartu2023 } from '../sources.ts'

const penyakit = {
  hipertensi: 'Darah tinggi',
  dm: 'Kencing manis (DM)',
  stroke: 'Stroke',
  jantung: 'Sakit jantung',
  asma: 'Asma',
  kanker: 'Kanker',
  kolesterol: 'Kolesterol tinggi',
} as const

/**
 * The heading of the cards. On the school-age card the second list is printed as "perilaku berisiko diri sendiri", but it
 * repeats the diseases: it is taken as one's own history.
 */
export const riwayat = part({
  questions: {
    riwayatKeluarga: optional(
      multi({
        ask: 'Apakah keluarga ada yang punya penyakit ini?',
        label: 'Riwayat keluarga',
        options: penyakit,
      }),
    ),
    riwayatDiri: optional(
      multi({
        ask: 'Apakah diri sendiri punya penyakit ini?',
        label: 'Riwayat diri sendiri',
        options: penyakit,
      }),
    ),
  },
  sections: [
    {
      id: 'riwayat',
      title: 'Riwayat penyakit',
      langkah: 4,
      questions: ['riwayatKeluarga', 'riwayatDiri'],
      allNo: true,
    },
  ],
  thresholds: [],
  derive: () => ({}),
})({
  findings: [],
  refer: [],
  educate: [
    {
      id: 'edukasi-minum-obat',
      when: r => includesAny(r.riwayatDiri, ['hipertensi', 'dm', 'stroke', 'jantung', 'asma', 'kolesterol']),
      text: 'Obat dari puskesmas diminum sesuai pesan dan jangan berhenti sendiri. Kontrol setiap bulan.',
      from: ['riwayatDiri'],
      ...ilp2023,
    },
    {
      id: 'edukasi-riwayat-keluarga',
      when: r => includesAny(r.riwayatKeluarga, ['hipertensi', 'dm', 'stroke', 'jantung']),
      text: 'Karena ada riwayat keluarga, periksa tekanan darah dan gula darah sedikitnya setahun sekali.',
      from: ['riwayatKeluarga'],
      ...kartu2023,
    },
  ],
})
