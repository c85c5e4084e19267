import {
  all,
  choice,
  crosses,
  mayBeUnknown,
  not,
  observed,
  part,
  snomed,
  threshold,
  whenAsked,
  yes,
  yesNo,
  type Context,
} from '../../instrument/index.ts'
import { masihAsi, mpAsi } from '../codes.ts'
import { kartu2023 } from '../sources.ts'
import { kelompokMakan } from './kelompok-makan.ts'
import { mbgBulanIni } from './mbg.ts'

const months = { unit: 'bulan', step: 1, reach: (x: number) => ({ who: { ageMonths: x } }) } as const
const asiSampai = threshold({
  id: 'anak-asi-eksklusif-sebelum',
  words: 'ASI saja ditanyakan sebelum umur',
  value: 6,
  compare: '<',
  ...months,
  ...kartu2023,
})
const mpAsiSampai = threshold({
  id: 'anak-mp-asi-sampai',
  words: 'ASI dan MP-ASI ditanyakan sampai umur',
  value: 24,
  compare: '<=',
  ...months,
  ...kartu2023,
})

const eksklusif = (c: Context) => crosses(asiSampai, c.who.ageMonths, c)
const baduta = (c: Context) => all(not(eksklusif(c)), crosses(mpAsiSampai, c.who.ageMonths, c))
const anak = (c: Context) => not(crosses(mpAsiSampai, c.who.ageMonths, c))

const sesuai = { S: 'Sesuai', TS: 'Tidak sesuai' } as const
const notRight = (answer: 'S' | 'TS' | 'tidak-tahu' | undefined) =>
  answer === undefined || answer === 'tidak-tahu' ? undefined : answer === 'TS'

/** Feeding by age: section 2.3.1. Who brings the child may not know. */
export const makanAnak = part({
  questions: {
    asiEksklusif: mayBeUnknown(
      whenAsked(
        yesNo({
          ask: 'Sejak kemarin, apakah bayi hanya diberi ASI?',
          label: 'ASI eksklusif',
          fhir: observed(snomed('1145307003'), 'survey', { evidence: 'PM 09 14 15' }),
        }),
      ),
    ),
    asiLanjut: mayBeUnknown(
      whenAsked(
        yesNo({ ask: 'Apakah anak masih diberi ASI?', label: 'ASI masih diberikan', fhir: masihAsi }),
      ),
    ),
    mpAsi: mayBeUnknown(
      whenAsked(
        choice({
          ask: 'Apakah MP-ASI sesuai umur dan ada protein hewani?',
          label: 'MP-ASI sesuai',
          options: sesuai,
          fhir: mpAsi,
        }),
      ),
    ),
    giziSeimbang: mayBeUnknown(
      whenAsked(
        choice({ ask: 'Apakah makan bergizi seimbang?', label: 'Makanan bergizi seimbang', options: sesuai }),
      ),
    ),
    ...kelompokMakan.questions,
    mbg: mbgBulanIni,
  },
  sections: [],
  askOnlyIf: {
    asiEksklusif: (_, c) => eksklusif(c),
    asiLanjut: (_, c) => baduta(c),
    mpAsi: (_, c) => baduta(c),
    giziSeimbang: (_, c) => anak(c),
    ...kelompokMakan.askOnlyIf,
    mbg: (_, c) => not(eksklusif(c)),
  },
  thresholds: [asiSampai, mpAsiSampai, ...kelompokMakan.thresholds],
  derive: (a, c) => ({
    asiSaja: yes(a.asiEksklusif),
    mpAsiTidakSesuai: notRight(a.mpAsi),
    giziTidakSesuai: notRight(a.giziSeimbang),
    ...kelompokMakan.derive(a, c),
  }),
})({
  findings: [],
  refer: [],
  educate: [
    {
      id: 'edukasi-asi-eksklusif',
      when: r => not(r.asiSaja),
      text: 'Sampai 6 bulan bayi cukup ASI saja, tanpa air putih atau makanan lain; susui sesering bayi mau.',
      from: ['asiEksklusif'],
      ...kartu2023,
    },
    {
      id: 'edukasi-asi-lanjut',
      when: r => not(yes(r.asiLanjut)),
      text: 'ASI masih baik sampai anak 2 tahun; bila sudah berhenti, beri susu dan lauk hewani setiap hari.',
      from: ['asiLanjut'],
      ...kartu2023,
    },
    {
      id: 'edukasi-mp-asi',
      when: r => r.mpAsiTidakSesuai,
      text: 'MP-ASI: kental sesuai umur, setiap hari telur, ikan, ayam, atau hati.',
      from: ['mpAsi'],
      ...kartu2023,
    },
    { ...kelompokMakan.edukasi, when: r => r.makanKurangBeragam },
    {
      id: 'edukasi-gizi-seimbang',
      when: r => r.giziTidakSesuai,
      text: 'Isi Piringku: makanan pokok, lauk hewani dan nabati, sayur, buah; batasi jajanan manis.',
      from: ['giziSeimbang'],
      ...kartu2023,
    },
  ],
})
