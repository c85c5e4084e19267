import {
  choice,
  crosses,
  goesWith,
  instrument,
  loinc,
  measure,
  observed,
  optional,
  threshold,
  whenAsked,
  type Context,
} from '../instrument/index.ts'
import { ageGroups } from '../life-stage.ts'
import { growthCutOffs, heightDoubts, schoolCutOffs } from '../measures/growth/index.ts'
import { gainCutOffs } from '../measures/weight-gain/index.ts'
import { berat, panjangAtauTinggi } from './codes.ts'
import { bahayaAnak } from './parts/bahaya-anak.ts'
import { layananAnak } from './parts/layanan-anak.ts'
import { imtHuruf, imtSekolah } from './parts/imt-sekolah.ts'
import { lilaAnak, lilaColour } from './parts/lila-anak.ts'
import { makanAnak } from './parts/makan-anak.ts'
import { gainOf, pertumbuhanOf } from './parts/pertumbuhan.ts'
import {
  againFinding,
  classFindings,
  gainFindings,
  lineFindings,
  oedemaFinding,
} from './parts/pertumbuhan-findings.ts'
import { aturanLama, bacaanKiaLama } from './parts/pertumbuhan-lama.ts'
import { growthAdvice, growthReferrals } from './parts/pertumbuhan-rules.ts'
import { putusanNt, timbangLalu } from './parts/timbang-lalu.ts'
import { tbcAnak } from './parts/tbc-anak.ts'
import { kartu2023, permenkes2020 } from './sources.ts'

const months = { unit: 'bulan', step: 1, reach: (x: number) => ({ who: { ageMonths: x } }) } as const
const lkWajib = threshold({
  id: 'lk-wajib-sebelum',
  words: 'Lingkar kepala wajib diukur sebelum umur',
  value: 24,
  compare: '<',
  ...months,
  ...kartu2023,
})
const lkSampai = threshold({
  id: 'lk-diukur-sampai',
  words: 'Lingkar kepala diukur sampai umur',
  value: 60,
  compare: '<=',
  ...months,
  ...kartu2023,
})

const telentangSebelum = threshold({
  id: 'ukur-telentang-sebelum',
  words: 'Panjang badan diukur telentang sebelum umur',
  value: 24,
  compare: '<',
  ...months,
  ...permenkes2020,
})
/** Section 2.3.2: a weight more than 15 % from the last one, a length that fell by more than 0.5 cm. */
const jauh = { over: 15, of: 'percent' } as const

const caraUkurBiasa = (c: Context) =>
  crosses(telentangSebelum, c.who.ageMonths, c) ? 'telentang' : 'berdiri'

/** Forms 4–6 of the official cards: section 2.3.1, with growth and weight gain computed (2.3.2–2.3.4). */
export const bayiBalitaApras = instrument({
  id: 'bayi-balita-apras',
  title: 'Kartu bayi, balita, dan anak prasekolah',
  form: 'Kartu Bantu 5: bayi, balita, apras',
  appliesTo: who => who.ageMonths < ageGroups.aprasUntilMonth,
  typical: { ageMonths: 18 },
  reads: 'growth-reference',
  retired: aturanLama,

  questions: {
    bb: measure({
      ask: 'Timbang berat badan',
      label: 'Berat badan',
      unit: 'kg',
      decimals: 2,
      soft: [1.5, 40],
      hard: [0.4, 80],
      jump: { rise: { ...jauh, fromMonth: 6 }, fall: jauh, withinMonths: 3 },
      fhir: berat,
    }),
    tb: measure({
      ask: 'Ukur panjang atau tinggi badan',
      label: 'PB/TB',
      unit: 'cm',
      decimals: 1,
      soft: [38, 130],
      hard: [20, 160],
      jump: { fall: { over: 0.5, of: 'unit' } },
      fhir: panjangAtauTinggi,
    }),
    caraUkur: whenAsked(
      choice({
        ask: 'Diukur telentang atau berdiri?',
        label: 'Cara ukur',
        options: { telentang: 'Telentang (PB)', berdiri: 'Berdiri (TB)' },
        fhir: goesWith('PB/TB'),
      }),
    ),
    ...lilaAnak.questions,
    lk: optional(
      measure({
        ask: 'Ukur lingkar kepala',
        label: 'Lingkar kepala',
        unit: 'cm',
        decimals: 1,
        soft: [28, 58],
        hard: [18, 80],
        fhir: observed(loinc('9843-4', 'Head Occipital-frontal circumference'), 'vital-signs', {
          ucum: 'cm',
          evidence: 'PM 09 12 14 15',
        }),
      }),
    ),
    ...timbangLalu.questions,
    ...bahayaAnak.questions,
    ...tbcAnak.questions,
    ...makanAnak.questions,
    ...layananAnak.questions,
    ...putusanNt,
    ...bacaanKiaLama,
  },

  sections: [
    {
      id: 'ukur',
      title: 'Ukur',
      langkah: 2,
      questions: ['bb', 'tb', 'caraUkur', 'lila', 'lk', 'bbKiaBulanLalu'],
    },
    ...bahayaAnak.sections,
    ...tbcAnak.sections,
    {
      id: 'makan',
      title: 'ASI dan makan',
      langkah: 4,
      questions: ['asiEksklusif', 'asiLanjut', 'mpAsi', 'kelompokMakan', 'giziSeimbang', 'mbg'],
    },
    {
      id: 'layanan',
      title: 'Imunisasi, vitamin, dan perkembangan',
      langkah: 4,
      questions: [
        'imunisasiLengkap',
        'imunisasiHariIni',
        'vitA',
        'obatCacing',
        'mtPangan',
        'mtPatuh',
        'mtPorsi',
        'perkembangan',
        'kelasBalita',
      ],
    },
    { id: 'nt', title: 'N atau T', langkah: 4, questions: ['ntPutusan', 'ntAlasan'] },
  ],

  askOnlyIf: {
    ...lilaAnak.askOnlyIf,
    ...timbangLalu.askOnlyIf,
    ...tbcAnak.askOnlyIf,
    ...bahayaAnak.askOnlyIf,
    ...makanAnak.askOnlyIf,
    ...layananAnak.askOnlyIf,
    caraUkur: a => a.tb !== undefined,
    lk: (_, c) => crosses(lkSampai, c.who.ageMonths, c),
    ntPutusan: (a, c) => gainOf({ ...a, ntPutusan: undefined }, c)?.compared !== undefined,
    ntAlasan: a => a.ntPutusan !== undefined,
  },
  requiredIf: { lk: (_, c) => crosses(lkWajib, c.who.ageMonths, c) },
  thresholds: [
    ...lilaAnak.thresholds,
    ...timbangLalu.thresholds,
    ...bahayaAnak.thresholds,
    ...tbcAnak.thresholds,
    ...makanAnak.thresholds,
    ...layananAnak.thresholds,
    lkWajib,
    lkSampai,
    telentangSebelum,
  ],
  cutOffs: [...growthCutOffs, ...schoolCutOffs, ...gainCutOffs],
  doubts: ({ tb, caraUkur }, { who }) =>
    heightDoubts({ ageMonths: who.ageMonths, cm: tb, position: caraUkur }, who.past.height),
  usual: c => ({ caraUkur: caraUkurBiasa(c) }),

  derive: (a, c) => {
    const tumbuh = pertumbuhanOf(a, c, lilaColour(a.lila, c))
    return {
      ...lilaAnak.derive(a, c),
      tumbuh,
      /** A child of five years has no table of weight for height any more. */
      imtHuruf: imtHuruf(tumbuh.growth),
      ...bahayaAnak.derive(a, c),
      ...tbcAnak.derive(a, c),
      ...makanAnak.derive(a, c),
      ...layananAnak.derive(a, c),
      caraUkurBiasa: caraUkurBiasa(c),
    }
  },
})({
  findings: [
    ...bahayaAnak.findings,
    againFinding,
    oedemaFinding,
    ...gainFindings,
    ...lineFindings,
    ...classFindings,
    ...imtSekolah.findings,
    ...lilaAnak.findings,
    ...tbcAnak.findings,
    ...layananAnak.findings,
  ],
  refer: [
    ...bahayaAnak.refer,
    ...growthReferrals,
    ...imtSekolah.refer,
    ...tbcAnak.refer,
    ...layananAnak.refer,
  ],
  educate: [
    ...bahayaAnak.educate,
    ...growthAdvice,
    ...imtSekolah.educate,
    ...lilaAnak.educate,
    ...makanAnak.educate,
    ...layananAnak.educate,
    ...tbcAnak.educate,
  ],
})
