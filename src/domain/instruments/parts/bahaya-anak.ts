import {
  all,
  any,
  crosses,
  includesAny,
  mayBeUnknown,
  multi,
  not,
  part,
  text,
  optional,
  threshold,
  whenAsked,
  yes,
  yesNo,
  type Context,
} from '../../instrument/index.ts'
import { kartu2023, triase } from '../sources.ts'

const bayiMuda = threshold({
  id: 'bahaya-bayi-muda-bulan',
  words: 'Di bawah umur ini setiap tanda bahaya adalah gawat',
  value: 2,
  unit: 'bulan',
  compare: '<',
  step: 1,
  reach: x => ({ answers: { sakit: true }, who: { ageMonths: x } }),
  ...triase,
})
const isYoung = (c: Context) => crosses(bayiMuda, c.who.ageMonths, c)

const tandaBayi = {
  napas: 'Sesak, napas cepat, atau dada tertarik ke dalam',
  lemah: 'Lemah, merintih, atau tidak bergerak',
  'warna-kulit': 'Kulit biru, kuning, atau pucat',
  'hisap-lemah': 'Menyusu lemah atau tidak mau',
  kejang: 'Kejang',
  suhu: 'Badan panas atau dingin',
  bab: 'Tidak buang air besar, pucat seperti dempul, atau berdarah',
  kencing: 'Kencing kurang dari 6 kali sehari atau pekat',
  'tali-pusat': 'Tali pusat merah, bernanah, atau bau',
  mata: 'Mata merah atau bernanah',
  kulit: 'Bintil bernanah di kulit',
} as const

const tandaAnak = {
  'tidak-mau-minum': 'Tidak bisa minum atau menyusu',
  'muntah-semua': 'Memuntahkan semuanya, atau muntah hijau',
  kejang: 'Kejang',
  lemah: 'Sangat lemah atau menangis terus',
  napas: 'Napas cepat, sesak, atau dada tertarik ke dalam',
  'mata-cekung': 'Diare dengan mata cekung atau sangat haus',
  biru: 'Kulit biru',
  'demam-tinggi': 'Demam tinggi',
  perdarahan: 'Perdarahan, memar, atau buang air besar berdarah',
  'tidak-kencing': 'Tidak kencing 6 jam atau kencing pekat',
  'batuk-mengi': 'Batuk grok-grok atau mengi',
  'tidak-mau-makan': 'Tidak mau makan',
} as const

type TandaAnak = keyof typeof tandaAnak
const gawatAnak = [
  'tidak-mau-minum',
  'muntah-semua',
  'kejang',
  'lemah',
  'napas',
  'mata-cekung',
  'biru',
] as const satisfies readonly TandaAnak[]
const hariIniAnak = ['demam-tinggi', 'perdarahan', 'tidak-kencing'] as const satisfies readonly TandaAnak[]
const lainAnak = ['batuk-mengi', 'tidak-mau-makan'] as const satisfies readonly TandaAnak[]

const from = ['sakit', 'sakitApa', 'tandaBahayaBayi', 'tandaBahayaAnak', 'bengkakKaki'] as const

/** "Gejala sakit" of the card, and where there is one, the danger signs of section 4.2 sorted by the triage of 4.4. */
export const bahayaAnak = part({
  questions: {
    sakit: mayBeUnknown(yesNo({ ask: 'Apakah anak sedang sakit?', label: 'Gejala sakit' })),
    sakitApa: optional(text({ ask: 'Sakit apa? Sebutkan', label: 'Sakit: sebutkan', maxLength: 200 })),
    tandaBahayaBayi: whenAsked(
      multi({ ask: 'Apakah bayi mengalami ini?', label: 'Tanda bahaya bayi 0–2 bulan', options: tandaBayi }),
    ),
    tandaBahayaAnak: whenAsked(
      multi({ ask: 'Apakah anak mengalami ini?', label: 'Tanda bahaya anak', options: tandaAnak }),
    ),
    bengkakKaki: optional(
      yesNo({
        ask: 'Tekan punggung kedua kaki: apakah tetap cekung (bengkak)?',
        label: 'Bengkak kedua punggung kaki',
      }),
    ),
  },
  sections: [
    {
      id: 'sakit',
      title: 'Gejala sakit',
      langkah: 4,
      questions: ['sakit', 'sakitApa', 'tandaBahayaBayi', 'tandaBahayaAnak', 'bengkakKaki'],
      allNo: true,
    },
  ],
  askOnlyIf: {
    sakitApa: a => yes(a.sakit),
    tandaBahayaBayi: (a, c) => all(yes(a.sakit), isYoung(c)),
    tandaBahayaAnak: (a, c) => all(yes(a.sakit), not(isYoung(c))),
  },
  thresholds: [bayiMuda],
  derive: a => {
    const sakit = yes(a.sakit)
    const bayi = a.tandaBahayaBayi === undefined ? undefined : a.tandaBahayaBayi.length !== 0
    const anak = includesAny(a.tandaBahayaAnak, gawatAnak)
    const lain = includesAny(a.tandaBahayaAnak, lainAnak)
    const anakGawat = any(bayi, anak)
    return {
      anakSakit: sakit,
      anakGawat,
      anakHariIni: any(includesAny(a.tandaBahayaAnak, hariIniAnak), yes(a.bengkakKaki)),
      anakPerluDiperiksa: lain,
    }
  },
})({
  findings: [
    {
      code: 'anak-tanda-gawat',
      colour: 'merah',
      words: 'Ada tanda bahaya, bawa ke bidan atau hubungi 119 sekarang',
      from,
      when: r => r.anakGawat,
      ...triase,
    },
    {
      code: 'anak-tanda-hari-ini',
      colour: 'merah',
      words: 'Perlu diperiksa bidan atau puskesmas hari ini',
      from,
      when: r => all(r.anakHariIni, r.anakGawat !== true),
      ...triase,
    },
    {
      code: 'anak-sakit',
      colour: 'kuning',
      words: 'Anak sedang sakit, perlu dilihat bidan',
      from,
      when: r => all(r.anakSakit, r.anakGawat !== true, r.anakHariIni !== true),
      ...kartu2023,
    },
    {
      code: 'anak-tidak-sakit',
      colour: 'hijau',
      words: 'Tidak ada gejala sakit',
      from,
      when: r => all(not(r.anakSakit), r.anakHariIni !== true),
      ...kartu2023,
    },
  ],
  refer: [
    {
      id: 'gawat-anak',
      when: r => r.anakGawat,
      to: 'puskesmas',
      unit: 'ugd',
      urgency: 'gawat',
      because: 'Tanda bahaya pada anak',
      from,
      ...triase,
    },
    {
      id: 'rujuk-anak-hari-ini',
      when: r => r.anakHariIni,
      to: 'puskesmas',
      unit: 'dokter',
      urgency: 'hari-ini',
      because: 'Anak perlu diperiksa hari ini (demam tinggi, perdarahan, tidak kencing, atau kaki bengkak)',
      from,
      ...triase,
    },
    {
      id: 'rujuk-anak-sakit',
      when: r => r.anakPerluDiperiksa,
      to: 'pustu',
      unit: 'bidan',
      urgency: '7-hari',
      because: 'Anak batuk atau tidak mau makan',
      from,
      ...triase,
    },
    {
      id: 'konsul-anak-sakit',
      when: r =>
        all(r.anakSakit, r.anakGawat !== true, r.anakHariIni !== true, r.anakPerluDiperiksa !== true),
      to: 'pustu',
      unit: 'bidan',
      urgency: 'konsul',
      because: 'Anak sedang sakit',
      from,
      ...kartu2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-anak-sakit',
      when: r => r.anakSakit,
      text: 'Saat sakit anak tetap disusui atau diberi minum dan makan lebih sering; kenali tanda bahaya.',
      from,
      ...kartu2023,
    },
  ],
})
