import {
  all,
  choice,
  count,
  crosses,
  goesWith,
  mayBeUnknown,
  multi,
  not,
  optional,
  part,
  threshold,
  whenAsked,
  yes,
  yesNo,
  type Context,
} from '../../instrument/index.ts'
import { ofThisBand } from '../perkembangan/age.ts'
import { ilp2023, kartu2023, kia2023, triase } from '../sources.ts'

const inFebruary = '2026-02-10'
const months = {
  unit: 'bulan',
  step: 1,
  reach: (x: number) => ({ who: { ageMonths: x, onDate: inFebruary } }),
} as const
const vitAMulai = threshold({
  id: 'anak-vit-a-mulai',
  words: 'Vitamin A mulai umur',
  value: 6,
  compare: '>=',
  ...months,
  ...ilp2023,
})
const cacingMulai = threshold({
  id: 'anak-cacing-mulai',
  words: 'Obat cacing mulai umur',
  value: 12,
  compare: '>=',
  ...months,
  ...ilp2023,
})
const vitASampai = threshold({
  id: 'anak-vit-a-sebelum',
  words: 'Vitamin A sebelum umur',
  value: 60,
  compare: '<',
  ...months,
  ...ilp2023,
})

/** The first list of the KIA book is for 29 days to 3 months and is checked when its age has passed (2.3.6). */
const perkembanganMulai = threshold({
  id: 'anak-perkembangan-mulai',
  words: 'Ceklis perkembangan ditanyakan mulai umur',
  value: 3,
  compare: '>=',
  ...months,
  ...kia2023,
  confidence: 'B',
})

const campaign = (c: Context) => c.policy.bulanVitaminA.includes(Number(c.who.onDate.slice(5, 7)))
const dapatVitA = (c: Context) =>
  all(campaign(c), crosses(vitAMulai, c.who.ageMonths, c), crosses(vitASampai, c.who.ageMonths, c))

/** What our own checklist of this age said; then the KIA book is not asked for it. */
const dariCeklis = (c: Context) => ofThisBand(c.who.past.development?.checklist, c)?.complete

const belumLengkap = (answer: 'lengkap' | 'tidak-lengkap' | 'tidak-tahu' | undefined) =>
  answer === undefined || answer === 'tidak-tahu' ? undefined : answer === 'tidak-lengkap'

/** Immunisation, vitamin A, deworming, food and development as the card asks them; health workers give, the kader records. */
export const layananAnak = part({
  questions: {
    imunisasiLengkap: mayBeUnknown(
      yesNo({
        ask: 'Menurut Buku KIA, apakah imunisasi lengkap sesuai umur?',
        label: 'Imunisasi lengkap sesuai umur',
      }),
    ),
    imunisasiHariIni: optional(
      multi({
        ask: 'Imunisasi apa yang diberikan bidan hari ini?',
        label: 'Imunisasi diberikan hari ini',
        fhir: goesWith('Imunisasi'),
        options: {
          hb0: 'HB0',
          bcg: 'BCG',
          opv: 'Polio tetes (OPV)',
          dpt: 'DPT-HB-Hib',
          hexa: 'Heksavalen',
          pcv: 'PCV',
          rv: 'Rotavirus',
          ipv: 'Polio suntik (IPV)',
          mr: 'Campak-rubela (MR)',
          je: 'JE',
        },
      }),
    ),
    vitA: whenAsked(
      yesNo({
        ask: 'Apakah vitamin A diberikan bulan ini?',
        label: 'Vitamin A diberikan',
        fhir: goesWith('Layanan Vitamin A'),
      }),
    ),
    obatCacing: optional(
      yesNo({ ask: 'Apakah obat cacing diberikan hari ini?', label: 'Obat cacing diberikan' }),
    ),
    mtPangan: optional(
      yesNo({ ask: 'Apakah mendapat MT pangan lokal?', label: 'MT pangan lokal pemulihan' }),
    ),
    mtPatuh: whenAsked(
      yesNo({ ask: 'Apakah MT dimakan setiap hari oleh anak?', label: 'MT dimakan setiap hari' }),
    ),
    mtPorsi: optional(
      count({
        ask: 'MT diberikan: berapa porsi?',
        label: 'MT: jumlah porsi',
        unit: 'porsi',
        soft: [0, 31],
        hard: [0, 200],
      }),
    ),
    perkembangan: mayBeUnknown(
      whenAsked(
        choice({
          ask: 'Ceklis perkembangan di Buku KIA untuk umur yang sudah dilewati',
          label: 'Ceklis perkembangan',
          options: { lengkap: 'Lengkap', 'tidak-lengkap': 'Tidak lengkap' },
        }),
      ),
    ),
    kelasBalita: optional(yesNo({ ask: 'Apakah ikut kelas ibu balita?', label: 'Ikut kelas ibu balita' })),
  },
  sections: [],
  askOnlyIf: {
    vitA: (_, c) => dapatVitA(c),
    obatCacing: (_, c) => crosses(cacingMulai, c.who.ageMonths, c),
    mtPatuh: a => yes(a.mtPangan),
    mtPorsi: a => yes(a.mtPangan),
    perkembangan: (_, c) => all(crosses(perkembanganMulai, c.who.ageMonths, c), dariCeklis(c) === undefined),
  },
  thresholds: [vitAMulai, vitASampai, cacingMulai, perkembanganMulai],
  derive: (a, c) => ({
    imunisasiBelum: not(yes(a.imunisasiLengkap)),
    perkembanganTidakLengkap: not(dariCeklis(c)) ?? belumLengkap(a.perkembangan),
    /** The checklist has asked for the midwife and said what to play: the card does not do it again. */
    kiaTidakLengkap: belumLengkap(a.perkembangan),
  }),
})({
  findings: [
    {
      code: 'perkembangan-lengkap',
      colour: 'hijau',
      words: 'Ceklis perkembangan lengkap',
      from: ['perkembangan'],
      when: r => not(r.perkembanganTidakLengkap),
      ...kartu2023,
    },
    {
      code: 'perkembangan-tidak-lengkap',
      colour: 'kuning',
      words: 'Ceklis perkembangan belum lengkap, perlu dilihat bidan',
      from: ['perkembangan'],
      when: r => r.perkembanganTidakLengkap,
      ...kartu2023,
    },
    {
      code: 'imunisasi-belum-lengkap',
      colour: 'kuning',
      words: 'Imunisasi belum lengkap, tanya bidan',
      from: ['imunisasiLengkap'],
      when: r => r.imunisasiBelum,
      ...kartu2023,
    },
    {
      code: 'imunisasi-lengkap',
      colour: 'hijau',
      words: 'Imunisasi lengkap sesuai umur',
      from: ['imunisasiLengkap'],
      when: r => not(r.imunisasiBelum),
      ...kartu2023,
    },
  ],
  refer: [
    {
      id: 'konsul-perkembangan',
      when: r => r.kiaTidakLengkap,
      to: 'pustu',
      unit: 'bidan',
      urgency: 'konsul',
      because: 'Ceklis perkembangan belum lengkap',
      from: ['perkembangan'],
      ...triase,
    },
    {
      id: 'konsul-imunisasi',
      when: r => r.imunisasiBelum,
      to: 'pustu',
      unit: 'bidan',
      urgency: 'konsul',
      because: 'Imunisasi belum lengkap sesuai umur',
      from: ['imunisasiLengkap'],
      ...triase,
    },
  ],
  educate: [
    {
      id: 'edukasi-perkembangan',
      when: r => r.kiaTidakLengkap,
      text: 'Ajak anak bermain dan bicara setiap hari sesuai ceklis di Buku KIA.',
      from: ['perkembangan'],
      ...kartu2023,
    },
    {
      id: 'edukasi-imunisasi',
      when: r => r.imunisasiBelum,
      text: 'Imunisasi yang tertinggal masih bisa dilengkapi; datang ke bidan secepatnya.',
      from: ['imunisasiLengkap'],
      ...kartu2023,
    },
    {
      id: 'edukasi-mt-anak',
      when: r => not(yes(r.mtPatuh)),
      text: 'Makanan tambahan dimakan anak sendiri setiap hari, di samping makan biasa.',
      from: ['mtPatuh'],
      ...kartu2023,
    },
  ],
})
