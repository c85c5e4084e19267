import { instrument, optional, text, yes, yesNo } from '../instrument/index.ts'
import { isElderly } from './ages.ts'
import { ceklis } from './parts/ceklis.ts'
import { isiPiringku, makanSehat, skriningJiwa } from './parts/kunjungan-umum.ts'
import { obatDiabetes, obatHipertensi } from './parts/minum-obat.ts'
import { rokokDewasa } from './parts/rokok.ts'

const rows = ceklis('kr-lansia', [
  ...obatHipertensi.rows,
  ...obatDiabetes.rows,
  { id: 'aks', of: 'aks1Tahun', words: 'Kegiatan sehari-hari (AKS) belum diperiksa tahun ini' },
  { id: 'skilas', of: 'skilas1Tahun', words: 'SKILAS belum diperiksa tahun ini' },
  rokokDewasa.row,
  makanSehat,
])

/** Section 4.2, from 60 years. AKS and SKILAS themselves are screenings of their own and can be done at home. */
export const kunjunganLansia = instrument({
  id: 'kunjungan-lansia',
  title: 'Ceklis lansia',
  form: 'Kunjungan rumah (g): lansia',
  appliesTo: isElderly,
  typical: { ageYears: 68 },
  questions: {
    ...obatHipertensi.questions,
    ...obatDiabetes.questions,
    aks1Tahun: yesNo({ ask: 'Apakah AKS diperiksa tahun ini?', label: 'AKS tahun ini' }),
    skilas1Tahun: yesNo({ ask: 'Apakah SKILAS diperiksa tahun ini?', label: 'SKILAS tahun ini' }),
    skriningDi: optional(
      text({ ask: 'Kapan dan di mana?', label: 'AKS/SKILAS: tempat dan tanggal', maxLength: 200 }),
    ),
    rokok: rokokDewasa.question,
    isiPiringku,
    skriningJiwa,
  },
  sections: [
    { id: 'hipertensi', title: 'Darah tinggi', langkah: 4, questions: obatHipertensi.keys },
    { id: 'diabetes', title: 'Gula darah', langkah: 4, questions: obatDiabetes.keys },
    {
      id: 'lansia',
      title: 'Skrining lansia',
      langkah: 4,
      questions: ['aks1Tahun', 'skilas1Tahun', 'skriningDi', 'skriningJiwa'],
    },
    { id: 'hidup-sehat', title: 'Kebiasaan', langkah: 4, questions: ['isiPiringku', 'rokok'] },
  ],
  askOnlyIf: {
    ...obatHipertensi.askOnlyIf,
    ...obatDiabetes.askOnlyIf,
    skriningDi: a => yes(a.aks1Tahun),
  },
  thresholds: [],
  derive: () => ({}),
})(rows)
