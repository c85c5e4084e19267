import { all, includesAny, multi, optional, part } from '../../instrument/index.ts'
import { triase } from '../sources.ts'

const gawat = [
  'perdarahan',
  'kejang-tidak-sadar',
  'sesak',
  'gerak-janin-berkurang',
  'ketuban-pecah',
  'nyeri-perut-hebat',
] as const
const hariIni = ['demam'] as const
const segera = [
  'sakit-kepala-bengkak',
  'sulit-tidur-cemas',
  'diare-berulang',
  'jantung-berdebar',
  'cairan-berbau',
  'sakit-kencing',
] as const

/** Danger signs of pregnancy: section 4.2, sorted by the triage of 4.4. */
export const bahayaHamil = part({
  questions: {
    tandaBahaya: optional(
      multi({
        ask: 'Apakah Ibu mengalami salah satu dari ini?',
        label: 'Tanda bahaya kehamilan',
        options: {
          perdarahan: 'Perdarahan dari jalan lahir',
          'kejang-tidak-sadar': 'Kejang atau tidak sadar',
          sesak: 'Sesak napas',
          'gerak-janin-berkurang': 'Gerakan janin berkurang atau tidak ada',
          'ketuban-pecah': 'Keluar air ketuban',
          'nyeri-perut-hebat': 'Nyeri perut hebat',
          demam: 'Demam lebih dari 2 hari',
          'sakit-kepala-bengkak': 'Pusing berat, atau muka dan tangan bengkak',
          'sulit-tidur-cemas': 'Sulit tidur atau cemas berlebihan',
          'diare-berulang': 'Diare berulang',
          'jantung-berdebar': 'Jantung berdebar atau nyeri dada',
          'cairan-berbau': 'Keputihan banyak, gatal, atau berbau',
          'sakit-kencing': 'Sakit saat kencing',
        },
      }),
    ),
  },
  sections: [{ id: 'bahaya', title: 'Tanda bahaya', langkah: 4, questions: ['tandaBahaya'], allNo: true }],
  thresholds: [],
  derive: a => ({
    hamilGawat: includesAny(a.tandaBahaya, gawat),
    hamilHariIni: includesAny(a.tandaBahaya, hariIni),
    hamilSegera: includesAny(a.tandaBahaya, segera),
  }),
})({
  findings: [
    {
      code: 'hamil-tanda-gawat',
      colour: 'merah',
      words: 'Ada tanda bahaya, hubungi bidan atau 119 sekarang',
      from: ['tandaBahaya'],
      when: r => r.hamilGawat,
      ...triase,
    },
    {
      code: 'hamil-tanda-bahaya',
      colour: 'merah',
      words: 'Ada keluhan yang perlu diperiksa bidan',
      from: ['tandaBahaya'],
      when: r => all(r.hamilGawat === false, includesAny(r.tandaBahaya, [...hariIni, ...segera])),
      ...triase,
    },
    {
      code: 'hamil-tanpa-bahaya',
      colour: 'hijau',
      words: 'Tidak ada tanda bahaya',
      from: ['tandaBahaya'],
      when: r => all(r.hamilGawat === false, r.hamilHariIni === false, r.hamilSegera === false),
      ...triase,
    },
  ],
  refer: [
    {
      id: 'gawat-hamil',
      when: r => r.hamilGawat,
      to: 'rs',
      unit: 'ugd',
      urgency: 'gawat',
      because: 'Tanda bahaya kehamilan',
      from: ['tandaBahaya'],
      ...triase,
    },
    {
      id: 'rujuk-hamil-demam',
      when: r => r.hamilHariIni,
      to: 'puskesmas',
      unit: 'bidan',
      urgency: 'hari-ini',
      because: 'Demam pada ibu hamil',
      from: ['tandaBahaya'],
      ...triase,
    },
    {
      id: 'rujuk-hamil-keluhan',
      when: r => r.hamilSegera,
      to: 'pustu',
      unit: 'bidan',
      urgency: '7-hari',
      because: 'Keluhan kehamilan yang perlu diperiksa',
      from: ['tandaBahaya'],
      ...triase,
    },
  ],
  educate: [],
})
