import { all, includesAny, multi, not, optional, part } from '../../instrument/index.ts'
import { triase } from '../sources.ts'

const gawat = ['perdarahan', 'kejang-tidak-sadar', 'sesak'] as const
const hariIni = ['demam', 'darah-berbau'] as const
const segera = [
  'sakit-kepala',
  'pandangan-kabur',
  'nyeri-ulu-hati',
  'bengkak-muka-tangan',
  'kaki-nyeri-bengkak',
  'payudara-bengkak',
  'luka-jalan-lahir',
  'sulit-kencing',
  'jantung-berdebar',
  'keputihan',
] as const

/** Danger signs after birth: section 4.2, sorted by the triage of 4.4. Normal lochia is no alarm. */
export const bahayaNifas = part({
  questions: {
    tandaBahaya: optional(
      multi({
        ask: 'Apakah Ibu mengalami salah satu dari ini?',
        label: 'Tanda bahaya nifas',
        options: {
          perdarahan: 'Perdarahan banyak: lebih dari 1 pembalut penuh dalam 5 menit, atau gumpalan besar',
          'kejang-tidak-sadar': 'Kejang atau tidak sadar',
          sesak: 'Sesak atau napas pendek',
          demam: 'Demam',
          'darah-berbau': 'Darah nifas berbau',
          'sakit-kepala': 'Sakit kepala',
          'pandangan-kabur': 'Pandangan kabur',
          'nyeri-ulu-hati': 'Nyeri ulu hati',
          'bengkak-muka-tangan': 'Muka atau tangan bengkak',
          'kaki-nyeri-bengkak': 'Kaki nyeri dan bengkak',
          'payudara-bengkak': 'Payudara bengkak kemerahan',
          'luka-jalan-lahir': 'Jalan lahir bengkak, nyeri, atau luka',
          'sulit-kencing': 'Sulit atau sakit saat kencing',
          'jantung-berdebar': 'Jantung berdebar',
          keputihan: 'Keputihan berlebihan',
        },
      }),
    ),
  },
  sections: [{ id: 'bahaya', title: 'Tanda bahaya', langkah: 4, questions: ['tandaBahaya'], allNo: true }],
  thresholds: [],
  derive: a => ({
    nifasGawat: includesAny(a.tandaBahaya, gawat),
    nifasHariIni: includesAny(a.tandaBahaya, hariIni),
    nifasSegera: includesAny(a.tandaBahaya, segera),
  }),
})({
  findings: [
    {
      code: 'nifas-tanda-gawat',
      colour: 'merah',
      words: 'Ada tanda bahaya, hubungi bidan atau 119 sekarang',
      from: ['tandaBahaya'],
      when: r => r.nifasGawat,
      ...triase,
    },
    {
      code: 'nifas-tanda-bahaya',
      colour: 'merah',
      words: 'Ada keluhan yang perlu diperiksa bidan',
      from: ['tandaBahaya'],
      when: r => all(not(r.nifasGawat), includesAny(r.tandaBahaya, [...hariIni, ...segera])),
      ...triase,
    },
    {
      code: 'nifas-tanpa-bahaya',
      colour: 'hijau',
      words: 'Tidak ada tanda bahaya',
      from: ['tandaBahaya'],
      when: r => all(not(r.nifasGawat), not(r.nifasHariIni), not(r.nifasSegera)),
      ...triase,
    },
  ],
  refer: [
    {
      id: 'gawat-nifas',
      when: r => r.nifasGawat,
      to: 'rs',
      unit: 'ugd',
      urgency: 'gawat',
      because: 'Tanda bahaya masa nifas',
      from: ['tandaBahaya'],
      ...triase,
    },
    {
      id: 'rujuk-nifas-demam',
      when: r => r.nifasHariIni,
      to: 'puskesmas',
      unit: 'bidan',
      urgency: 'hari-ini',
      because: 'Demam atau darah berbau pada masa nifas',
      from: ['tandaBahaya'],
      ...triase,
    },
    {
      id: 'rujuk-nifas-keluhan',
      when: r => r.nifasSegera,
      to: 'pustu',
      unit: 'bidan',
      urgency: '7-hari',
      because: 'Keluhan masa nifas yang perlu diperiksa',
      from: ['tandaBahaya'],
      ...triase,
    },
  ],
  educate: [],
})
