import { all, any, crosses, not, part, type Context, type Threshold } from '../../instrument/index.ts'
import { derajat1, derajat2, derajat3, normal, normalTinggi, rendah } from './td-dewasa-thresholds.ts'
import { tdEducate, tdFindings, tdRefer } from './td-hasil.ts'
import { adaKeluhanTd, keluhanTd } from './td-keluhan.ts'
import { meanPressure, tdChecks, tdQuestions } from './td-questions.ts'

type Value = number | undefined
type Pair = readonly [Threshold, Threshold]

/** The higher class of the two numbers counts, so one of them is enough. */
export const reaches = ([atas, bawah]: Pair, sistole: Value, diastole: Value, c: Context) =>
  any(crosses(atas, sistole, c), crosses(bawah, diastole, c))

const tangga = [
  [derajat3, 'derajat-3'],
  [derajat2, 'derajat-2'],
  [derajat1, 'derajat-1'],
  [normalTinggi, 'normal-tinggi'],
  [normal, 'normal'],
] as const

function kelasTd(sistole: Value, diastole: Value, c: Context) {
  if (sistole === undefined || diastole === undefined) return undefined
  return tangga.find(([row]) => reaches(row, sistole, diastole, c))?.[1] ?? 'optimal'
}

/** The letter of the card. */
function hurufTd(tinggi: boolean | undefined, rendahnya: boolean | undefined): 'R' | 'N' | 'T' | undefined {
  if (tinggi) return 'T'
  if (rendahnya) return 'R'
  return tinggi === false && rendahnya === false ? 'N' : undefined
}

const tinggiPertama = (a: { sistolik?: Value; diastolik?: Value }, c: Context) =>
  reaches(derajat1, a.sistolik, a.diastolik, c)

/** Blood pressure of adults who are not pregnant: sections 2.0.5 and 4.4. */
export const tdDewasa = part({
  questions: { ...tdQuestions, keluhanTd },
  sections: [
    {
      id: 'tekanan-darah',
      title: 'Tekanan darah',
      langkah: 2,
      questions: ['sistolik', 'diastolik', 'sistolik2', 'diastolik2', 'keluhanTd'],
    },
  ],
  askOnlyIf: { sistolik2: tinggiPertama, diastolik2: tinggiPertama, keluhanTd: tinggiPertama },
  checks: tdChecks,
  thresholds: [...rendah, ...normal, ...normalTinggi, ...derajat1, ...derajat2, ...derajat3],
  derive: (a, c) => {
    const { sistole, diastole } = meanPressure(a)
    const tdKelas = kelasTd(sistole, diastole, c)
    const tdTinggi = reaches(derajat1, sistole, diastole, c)
    const tdRendah = all(reaches(rendah, sistole, diastole, c), not(tdTinggi))
    return {
      tdSistole: sistole,
      tdDiastole: diastole,
      tdKelas,
      tdHuruf: hurufTd(tdTinggi, tdRendah),
      tdTinggi,
      tdRendah,
      tdSangatTinggi: reaches(derajat3, sistole, diastole, c),
      tdKeluhan: adaKeluhanTd(a.keluhanTd),
      tdMeningkat: tdKelas === 'normal-tinggi',
      tdNormal: all(not(tdRendah), tdKelas === 'optimal' || tdKelas === 'normal'),
      /** Upper number high, lower number not. */
      tdSistolikTerisolasi: all(crosses(derajat1[0], sistole, c), not(crosses(derajat1[1], diastole, c))),
    }
  },
})({ findings: tdFindings, refer: tdRefer, educate: tdEducate })
