import { all, any, crosses, not, optional, part, type Context } from '../../instrument/index.ts'
import { kartu2023, usulan } from '../sources.ts'
import {
  meningkat,
  sangatTinggi,
  tdAnakFor,
  tdAnakThresholds,
  tinggi,
  tinggi2,
} from './td-anak-thresholds.ts'
import { rendah } from './td-dewasa-thresholds.ts'
import { reaches } from './td-dewasa.ts'
import { tdEducate, tdFindings, tdFrom, tdRefer } from './td-hasil.ts'
import { adaKeluhanTd, keluhanTd } from './td-keluhan.ts'
import { meanPressure, tdChecks, tdQuestions } from './td-questions.ts'
import { usia15 } from './usia.ts'

type Value = number | undefined

const batasTinggi = (c: Context) => tdAnakFor(c.who.ageYears, c.who.sex) ?? tinggi

const tinggiPertama = (a: { sistolik?: Value; diastolik?: Value }, c: Context) =>
  reaches(batasTinggi(c), a.sistolik, a.diastolik, c)

function kelasRemaja(sistole: Value, diastole: Value, c: Context) {
  if (sistole === undefined || diastole === undefined) return undefined
  if (reaches(tinggi2, sistole, diastole, c)) return 'derajat-2'
  if (reaches(tinggi, sistole, diastole, c)) return 'derajat-1'
  return crosses(meningkat, sistole, c) ? 'meningkat' : 'normal'
}

const must15 = (_: object, c: Context) => crosses(usia15, c.who.ageYears, c)

/**
 * Blood pressure at 6–18 years: section 2.0.5. The card asks it from 15; a younger child's is taken only where there is a
 * child's cuff, and a high one is repeated on three visits before anybody is sent.
 */
export const tdRemaja = part({
  questions: {
    ...tdQuestions,
    sistolik: optional({
      ...tdQuestions.sistolik,
      hint: 'Di bawah 15 tahun: hanya bila ada manset anak dan bidan mendampingi.',
    }),
    diastolik: optional(tdQuestions.diastolik),
    keluhanTd,
  },
  sections: [
    {
      id: 'tekanan-darah',
      title: 'Tekanan darah',
      langkah: 2,
      questions: ['sistolik', 'diastolik', 'sistolik2', 'diastolik2', 'keluhanTd'],
    },
  ],
  askOnlyIf: { sistolik2: tinggiPertama, diastolik2: tinggiPertama, keluhanTd: tinggiPertama },
  requiredIf: { sistolik: must15, diastolik: must15 },
  checks: tdChecks,
  thresholds: [...tdAnakThresholds, ...rendah, meningkat, ...tinggi, ...tinggi2, ...sangatTinggi],
  derive: (a, c) => {
    const { sistole, diastole } = meanPressure(a)
    const anak = tdAnakFor(c.who.ageYears, c.who.sex) !== undefined
    const kelas = anak ? undefined : kelasRemaja(sistole, diastole, c)
    const tinggiNya = reaches(batasTinggi(c), sistole, diastole, c)
    const sangat = reaches(sangatTinggi, sistole, diastole, c)
    const keluhan = adaKeluhanTd(a.keluhanTd)
    /** Section 2.0.5: a low one is not judged below 13 years. */
    const rendahNya = anak ? undefined : all(reaches(rendah, sistole, diastole, c), not(tinggiNya))
    const menunggu = anak && any(sangat, keluhan) !== true
    return {
      tdSistole: sistole,
      tdDiastole: diastole,
      tdKelas: kelas,
      tdHuruf: tinggiNya === undefined ? undefined : tinggiNya ? 'T' : rendahNya ? 'R' : 'N',
      tdTinggi: tinggiNya && !menunggu,
      tdAnakTinggi: tinggiNya && menunggu,
      tdSangatTinggi: sangat,
      tdKeluhan: keluhan,
      tdMeningkat: kelas === 'meningkat',
      tdRendah: rendahNya,
      tdNormal: all(not(tinggiNya), kelas !== 'meningkat', rendahNya !== true),
    }
  },
})({
  findings: [
    ...tdFindings,
    {
      code: 'td-anak-tinggi',
      colour: 'kuning',
      words: 'Tekanan darah di atas batas umurnya, diulang pada 3 kunjungan bersama bidan',
      from: tdFrom,
      when: r => r.tdAnakTinggi,
      ...usulan,
    },
  ],
  refer: [
    ...tdRefer,
    {
      id: 'konsul-td-anak',
      when: r => r.tdAnakTinggi,
      to: 'pustu',
      unit: 'bidan',
      urgency: 'konsul',
      because: 'Tekanan darah anak di atas batas umurnya',
      from: tdFrom,
      ...usulan,
    },
  ],
  educate: [
    ...tdEducate,
    {
      id: 'edukasi-td-anak',
      when: r => r.tdAnakTinggi,
      text: 'Kurangi jajanan asin dan mi instan, banyak bermain dan bergerak, ukur lagi bulan depan.',
      from: tdFrom,
      ...kartu2023,
    },
  ],
})
