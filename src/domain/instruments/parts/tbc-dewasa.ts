import {
  all,
  any,
  includesAny,
  multi,
  not,
  part,
  whenAsked,
  yes,
  yesNo,
  type Context,
} from '../../instrument/index.ts'
import { isElderly } from '../ages.ts'
import { is2023, is2025 } from '../edition.ts'
import { kartu2025 } from '../sources.ts'
import { tbc } from './tbc.ts'
import { tbcRules } from './tbc-rules.ts'
import { batuk as kodeBatuk } from '../codes.ts'

const tambahan = {
  'nafsu-makan': 'Nafsu makan turun',
  'bb-turun': 'Berat badan turun tanpa sebab',
  lemah: 'Lemah, letih, lesu',
  'keringat-malam': 'Berkeringat malam tanpa bekerja',
  'batuk-darah': 'Batuk darah',
  sesak: 'Sesak napas',
} as const

/** Of the policy's list, what a kader may ask. HIV is not asked at a posyandu; age and pregnancy are known. */
const faktor = {
  dm: 'Kencing manis (DM)',
  merokok: 'Merokok',
  'gizi-buruk': 'Sangat kurus',
  'asrama-lapas': 'Tinggal di asrama, pesantren, atau lapas',
} as const

type Chip<T> = readonly (keyof T)[] | 'tidak-tahu' | undefined
const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T)[] // of an object literal, which has no other keys

const items = [
  'batuk',
  'demam2mgg',
  'bbTurun',
  'batuk2mgg',
  'batukBaru',
  'kontak',
  'tbcTambahan',
  'faktorTbc',
] as const

type Answers = {
  readonly batuk2mgg?: boolean | undefined
  readonly batukBaru?: boolean | undefined
  readonly kontak?: boolean | undefined
  readonly tbcTambahan?: Chip<typeof tambahan>
}

const batuk = (a: Answers) => any(yes(a.batuk2mgg), yes(a.batukBaru))
const keluhanLain = (a: Answers) => includesAny(a.tbcTambahan, keysOf(tambahan))

const counts = (c: Context, name: string) => c.policy.faktorRisikoTbc.includes(name)
const faktorTampak = (c: Context) =>
  (isElderly(c.who) && counts(c, 'lansia')) || (c.who.pregnant && counts(c, 'hamil'))
const adaFaktor = (chips: Chip<typeof faktor>, c: Context) =>
  faktorTampak(c) ||
  includesAny(
    chips,
    keysOf(faktor).filter(f => counts(c, f)),
  )

/** Only where it decides: complaints, but no cough and no contact. */
const faktorMenentukan = (a: Answers, c: Context) =>
  all(is2025(c), not(batuk(a)), not(yes(a.kontak)), keluhanLain(a), !faktorTampak(c))

const lama = (_: unknown, c: Context) => is2023(c)
const baru = (_: unknown, c: Context) => is2025(c)

/**
 * From 19 years. Edition 2025 (section 2.0.2): a cough of any length is a sign; other complaints are one only with a close
 * contact or a risk factor, else every tired woman would be referred: they are asked again next month.
 */
export const tbcDewasa = part({
  questions: {
    batuk: whenAsked(tbc.questions.batuk),
    demam2mgg: whenAsked(tbc.questions.demam2mgg),
    bbTurun: whenAsked(tbc.questions.bbTurun),
    batuk2mgg: whenAsked(
      yesNo({ ask: 'Apakah batuk 2 minggu atau lebih?', label: 'Batuk ≥ 2 minggu', fhir: kodeBatuk }),
    ),
    batukBaru: whenAsked(
      yesNo({
        ask: 'Apakah sedang batuk, kurang dari 2 minggu?',
        label: 'Batuk < 2 minggu',
        fhir: kodeBatuk,
      }),
    ),
    kontak: tbc.questions.kontak,
    tbcTambahan: whenAsked(
      multi({ ask: 'Apakah ada keluhan ini?', label: 'Gejala TBC tambahan', options: tambahan }),
    ),
    faktorTbc: whenAsked(
      multi({ ask: 'Apakah salah satu ini benar?', label: 'Faktor risiko TBC', options: faktor }),
    ),
  },
  sections: [{ id: 'tbc', title: 'Skrining gejala TBC', langkah: 4, questions: items, allNo: true }],
  askOnlyIf: {
    batuk: lama,
    demam2mgg: lama,
    bbTurun: lama,
    batuk2mgg: baru,
    batukBaru: (a, c) => is2025(c) && a.batuk2mgg !== true,
    tbcTambahan: baru,
    faktorTbc: faktorMenentukan,
  },
  thresholds: tbc.thresholds,
  derive: (a, c) => {
    if (is2023(c)) return { ...tbc.derive(a, c), tbcKeluhanLain: undefined }
    const kontak = yes(a.kontak)
    const keluhan = keluhanLain(a)
    const terduga = any(batuk(a), all(any(kontak, adaFaktor(a.faktorTbc, c)), keluhan))
    return {
      tbcTerduga: terduga,
      tbcKontakErat: all(kontak, not(terduga)),
      tbcTanpaTanda: all(not(terduga), not(kontak), not(keluhan)),
      tbcKeluhanLain: all(keluhan, not(terduga), not(kontak)),
      /** The count of the card of 2023 has no meaning here. */
      tbc2Gejala: undefined,
    }
  },
})({
  ...tbcRules(items),
  findings: [
    ...tbcRules(items).findings,
    {
      code: 'tbc-keluhan-lain',
      colour: 'kuning',
      words: 'Ada keluhan, tanpa tanda TBC hari ini. Tanyakan lagi bulan depan',
      from: ['tbcTambahan', 'faktorTbc'],
      when: r => r.tbcKeluhanLain,
      ...kartu2025,
    },
  ],
  educate: [
    ...tbcRules(items).educate,
    {
      id: 'edukasi-tbc-keluhan-lain',
      when: r => r.tbcKeluhanLain,
      text: 'Datang lagi bulan depan. Bila batuk, atau ada orang serumah yang sakit TBC, langsung ke puskesmas.',
      from: ['tbcTambahan', 'faktorTbc'],
      ...kartu2025,
    },
  ],
})
