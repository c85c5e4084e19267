import { threshold, type Provenance } from '../../instrument/index.ts'
import type { Sex } from '../../life-stage.ts'
import { ilp2023, triase } from '../sources.ts'

type Row = Pick<Provenance, 'confidence'> & {
  readonly age: number
  readonly L: readonly [number, number]
  readonly P: readonly [number, number]
}

/** Table 14 of the Juknis ILP: upper and lower number at or above which a child needs evaluation. Its text lacks the row of 6 years. */
const table: readonly Row[] = [
  { age: 6, L: [105, 66], P: [105, 67], confidence: 'B' },
  { age: 7, L: [106, 68], P: [106, 68], confidence: 'A' },
  { age: 8, L: [107, 69], P: [107, 69], confidence: 'A' },
  { age: 9, L: [107, 70], P: [108, 71], confidence: 'A' },
  { age: 10, L: [108, 72], P: [109, 72], confidence: 'A' },
  { age: 11, L: [110, 74], P: [111, 74], confidence: 'A' },
  { age: 12, L: [113, 75], P: [114, 75], confidence: 'A' },
]
const mmHg = { unit: 'mmHg', compare: '>=', step: 1 } as const

const pairOf = (row: Row, sex: Sex) =>
  [
    threshold({
      id: `td-anak-${row.age}-${sex}-sistole`,
      words: `TD anak ${row.age} tahun (${sex}) tinggi: angka atas`,
      value: row[sex][0],
      ...mmHg,
      of: 'sistolik',
      given: { answers: { diastolik: 50 }, who: { ageYears: row.age, sex } },
      ...ilp2023,
      confidence: row.confidence,
    }),
    threshold({
      id: `td-anak-${row.age}-${sex}-diastole`,
      words: `TD anak ${row.age} tahun (${sex}) tinggi: angka bawah`,
      value: row[sex][1],
      ...mmHg,
      of: 'diastolik',
      given: { answers: { sistolik: 90 }, who: { ageYears: row.age, sex } },
      ...ilp2023,
      confidence: row.confidence,
    }),
  ] as const

const rows = table.map(row => ({ age: row.age, L: pairOf(row, 'L'), P: pairOf(row, 'P') }))

export const tdAnakThresholds = rows.flatMap(row => [...row.L, ...row.P])

/** Nothing for who is older than the table: from 13 years the cut-offs of adolescents hold. */
export const tdAnakFor = (ageYears: number, sex: Sex) => rows.find(row => row.age === ageYears)?.[sex]

const remaja = { answers: { diastolik: 70 }, who: { ageYears: 16 } }
const remajaBawah = { answers: { sistolik: 110 }, who: { ageYears: 16 } }

export const meningkat = threshold({
  id: 'td-remaja-meningkat-sistole',
  words: 'TD remaja meningkat: angka atas',
  value: 120,
  ...mmHg,
  of: 'sistolik',
  given: remaja,
  ...ilp2023,
})
export const tinggi = [
  threshold({
    id: 'td-remaja-tinggi-sistole',
    words: 'TD remaja tinggi: angka atas',
    value: 130,
    ...mmHg,
    of: 'sistolik',
    given: remaja,
    ...ilp2023,
  }),
  threshold({
    id: 'td-remaja-tinggi-diastole',
    words: 'TD remaja tinggi: angka bawah',
    value: 80,
    ...mmHg,
    of: 'diastolik',
    given: remajaBawah,
    ...ilp2023,
  }),
] as const
export const tinggi2 = [
  threshold({
    id: 'td-remaja-tinggi-2-sistole',
    words: 'TD remaja tinggi derajat 2: angka atas',
    value: 140,
    ...mmHg,
    of: 'sistolik',
    given: remaja,
    ...ilp2023,
  }),
  threshold({
    id: 'td-remaja-tinggi-2-diastole',
    words: 'TD remaja tinggi derajat 2: angka bawah',
    value: 90,
    ...mmHg,
    of: 'diastolik',
    given: remajaBawah,
    ...ilp2023,
  }),
] as const
export const sangatTinggi = [
  threshold({
    id: 'td-remaja-sangat-tinggi-sistole',
    words: 'TD remaja sangat tinggi: angka atas',
    value: 180,
    ...mmHg,
    of: 'sistolik',
    given: remaja,
    ...triase,
  }),
  threshold({
    id: 'td-remaja-sangat-tinggi-diastole',
    words: 'TD remaja sangat tinggi: angka bawah',
    value: 110,
    ...mmHg,
    of: 'diastolik',
    given: remajaBawah,
    ...triase,
  }),
] as const
