import { any, crosses, instrument, threshold } from '../instrument/index.ts'
import { isElderly } from './ages.ts'
import { aksKeys, aksQuestions } from './parts/aks-items.ts'
import { aksAnswersFor, aksScore } from './parts/aks-score.ts'
import { kelas } from './parts/kelas.ts'
import { ilp2023 } from './sources.ts'

const skor = {
  unit: 'skor',
  compare: '<',
  step: 1,
  reach: (x: number) => ({ answers: aksAnswersFor(x) }),
  ...ilp2023,
} as const

/** Some apps spare "ringan"; the Juknis and the card refer everybody who is not fully independent. */
const rujukAks = threshold({ id: 'aks-rujuk', words: 'Skor AKS: belum mandiri penuh', value: 20, ...skor })
const sedang = threshold({ id: 'aks-sedang', words: 'Skor AKS: ketergantungan sedang', value: 12, ...skor })
const berat = threshold({ id: 'aks-berat', words: 'Skor AKS: ketergantungan berat', value: 9, ...skor })
const total = threshold({ id: 'aks-total', words: 'Skor AKS: ketergantungan total', value: 5, ...skor })

/** M mandiri, R ringan, S sedang, B berat, T total; and the letter of the category of care. */
const kategori = { M: 'A', R: 'B', S: 'B', B: 'C', T: 'C' } as const

type Hasil = { readonly aksKelas: 'M' | 'R' | 'S' | 'B' | 'T' | undefined }
const butuhDirawat = (r: Hasil) => any(r.aksKelas === 'S', r.aksKelas === 'B', r.aksKelas === 'T')

/** Section 2.6, front of form 12. */
export const aks = instrument({
  id: 'aks',
  title: 'AKS: kegiatan sehari-hari',
  form: 'Kartu Bantu 12, depan: AKS',
  appliesTo: isElderly,
  typical: { ageYears: 67 },
  questions: aksQuestions,
  sections: [{ id: 'aks', title: 'Kegiatan sehari-hari', langkah: 4, questions: aksKeys }],
  thresholds: [rujukAks, sedang, berat, total],
  derive: (a, c) => {
    const aksSkor = aksScore(a)
    const aksKelas = kelas(
      aksSkor,
      c,
      [
        [total, 'T'],
        [berat, 'B'],
        [sedang, 'S'],
        [rujukAks, 'R'],
      ],
      'M',
    )
    return {
      aksSkor,
      aksKelas,
      aksKategori: aksKelas && kategori[aksKelas],
      aksRujuk: crosses(rujukAks, aksSkor, c),
    }
  },
})({
  findings: [
    {
      code: 'aks-m',
      colour: 'hijau',
      words: r => `AKS ${r.aksSkor}: mandiri`,
      from: aksKeys,
      when: r => r.aksKelas === 'M',
      ...ilp2023,
    },
    {
      code: 'aks-r',
      colour: 'kuning',
      words: r => `AKS ${r.aksSkor}: perlu dibantu sedikit (ringan)`,
      from: aksKeys,
      when: r => r.aksKelas === 'R',
      ...ilp2023,
    },
    {
      code: 'aks-s',
      colour: 'kuning',
      words: r => `AKS ${r.aksSkor}: perlu dibantu (sedang)`,
      from: aksKeys,
      when: r => r.aksKelas === 'S',
      ...ilp2023,
    },
    {
      code: 'aks-b',
      colour: 'kuning',
      words: r => `AKS ${r.aksSkor}: perlu banyak dibantu (berat)`,
      from: aksKeys,
      when: r => r.aksKelas === 'B',
      ...ilp2023,
    },
    {
      code: 'aks-t',
      colour: 'kuning',
      words: r => `AKS ${r.aksSkor}: perlu dibantu dalam semua hal (total)`,
      from: aksKeys,
      when: r => r.aksKelas === 'T',
      ...ilp2023,
    },
  ],
  refer: [
    {
      id: 'rujuk-aks',
      when: r => r.aksRujuk,
      to: 'pustu',
      unit: 'dokter',
      urgency: '7-hari',
      because: 'Belum mandiri penuh dalam kegiatan sehari-hari (AKS)',
      from: aksKeys,
      ...ilp2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-aks-mandiri',
      when: r => r.aksKelas === 'M',
      text: 'Tetap bergerak setiap hari dan ikut senam lansia.',
      from: aksKeys,
      ...ilp2023,
    },
    {
      id: 'edukasi-aks-latih',
      when: r => r.aksKelas === 'R',
      text: 'Keluarga mendampingi seperlunya; biarkan melakukan sendiri yang masih bisa. Lantai kering dan terang.',
      from: aksKeys,
      ...ilp2023,
    },
    {
      id: 'edukasi-perawatan-rumah',
      when: butuhDirawat,
      text: 'Minta kunjungan pustu untuk perawatan di rumah. Keluarga belajar merawat: ubah posisi, kebersihan kulit, makan, dan cegah jatuh.',
      from: aksKeys,
      ...ilp2023,
    },
  ],
})
