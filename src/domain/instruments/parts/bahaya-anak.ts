import {
  all,
  any,
  byHealthWorker,
  choice,
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
import { bengkak } from '../codes.ts'
import { cardCodes, cardOptions } from '../../triage/sign.ts'
import { signsChild, signsYoungInfant } from '../../triage/signs-child.ts'
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

const gawatAnak = cardCodes(signsChild, 'gawat')
const hariIniAnak = cardCodes(signsChild, 'hari-ini')
const lainAnak = cardCodes(signsChild, '7-hari')

type Signs = {
  readonly anakGawat: boolean | undefined
  readonly anakHariIni: boolean | undefined
  readonly anakBengkak: boolean | undefined
}

/** Nothing that must be seen today. Swollen feet are among the rules of growth, for they spoil the weight too. */
const isMild = (r: Signs): boolean => r.anakGawat !== true && r.anakHariIni !== true && r.anakBengkak !== true

const from = ['sakit', 'sakitApa', 'tandaBahayaBayi', 'tandaBahayaAnak', 'bengkakKaki'] as const

/** "Gejala sakit" of the card, and where there is one, the danger signs of the home visit (`domain/triage`), each with its one urgency. */
export const bahayaAnak = part({
  questions: {
    sakit: mayBeUnknown(yesNo({ ask: 'Apakah anak sedang sakit?', label: 'Gejala sakit' })),
    sakitApa: optional(text({ ask: 'Sakit apa? Sebutkan', label: 'Sakit: sebutkan', maxLength: 200 })),
    tandaBahayaBayi: whenAsked(
      multi({
        ask: 'Apakah bayi mengalami ini?',
        label: 'Tanda bahaya bayi 0–2 bulan',
        options: cardOptions(signsYoungInfant),
      }),
    ),
    tandaBahayaAnak: whenAsked(
      multi({
        ask: 'Apakah anak mengalami ini?',
        label: 'Tanda bahaya anak',
        options: cardOptions(signsChild),
      }),
    ),
    bengkakKaki: optional(
      yesNo({
        ask: 'Tekan punggung kedua kaki: apakah tetap cekung (bengkak)?',
        label: 'Bengkak kedua punggung kaki',
        fhir: bengkak,
      }),
    ),
    bengkakDerajat: optional(
      byHealthWorker(
        choice({
          ask: 'Sampai mana bengkaknya?',
          label: 'Derajat bengkak (edema)',
          hint: 'Setiap derajat diperiksa hari ini juga.',
          fhir: bengkak,
          options: {
            '1': '+ kedua punggung kaki',
            '2': '++ sampai tungkai, atau juga tangan',
            '3': '+++ seluruh badan, juga wajah',
          },
        }),
      ),
    ),
  },
  sections: [
    {
      id: 'sakit',
      title: 'Gejala sakit',
      langkah: 4,
      questions: ['sakit', 'sakitApa', 'tandaBahayaBayi', 'tandaBahayaAnak', 'bengkakKaki', 'bengkakDerajat'],
      allNo: true,
    },
  ],
  askOnlyIf: {
    sakitApa: a => yes(a.sakit),
    tandaBahayaBayi: (a, c) => all(yes(a.sakit), isYoung(c)),
    tandaBahayaAnak: (a, c) => all(yes(a.sakit), not(isYoung(c))),
    bengkakDerajat: a => yes(a.bengkakKaki),
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
      anakHariIni: includesAny(a.tandaBahayaAnak, hariIniAnak),
      anakBengkak: yes(a.bengkakKaki),
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
      when: r => all(r.anakSakit, isMild(r)),
      ...kartu2023,
    },
    {
      code: 'anak-tidak-sakit',
      colour: 'hijau',
      words: 'Tidak ada gejala sakit',
      from,
      when: r => all(not(r.anakSakit), r.anakBengkak !== true),
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
      because: 'Anak perlu diperiksa hari ini (demam tinggi, perdarahan, atau tidak kencing)',
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
      when: r => all(r.anakSakit, isMild(r), r.anakPerluDiperiksa !== true),
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
