import { threshold, type Provenance } from '../../instrument/index.ts'
import { ilp2023, triase, usulan } from '../sources.ts'

type Row = Provenance & { id: string; words: string; sistole: number; diastole: number; compare: '<' | '>=' }

/** One row of table 22: a cut-off for the upper and one for the lower number; one of them is enough. */
const pair = ({ id, words, sistole, diastole, compare, ...source }: Row) =>
  [
    threshold({
      id: `${id}-sistole`,
      words: `${words}: angka atas`,
      value: sistole,
      unit: 'mmHg',
      compare,
      step: 1,
      of: 'sistolik',
      given: { answers: { diastolik: 70 } },
      ...source,
    }),
    threshold({
      id: `${id}-diastole`,
      words: `${words}: angka bawah`,
      value: diastole,
      unit: 'mmHg',
      compare,
      step: 1,
      of: 'diastolik',
      given: { answers: { sistolik: 116 } },
      ...source,
    }),
  ] as const

export const rendah = pair({
  id: 'td-rendah',
  words: 'TD rendah',
  sistole: 90,
  diastole: 60,
  compare: '<',
  ...usulan,
})
export const normal = pair({
  id: 'td-normal',
  words: 'TD normal',
  sistole: 120,
  diastole: 80,
  compare: '>=',
  ...ilp2023,
})
export const normalTinggi = pair({
  id: 'td-normal-tinggi',
  words: 'TD normal tinggi',
  sistole: 130,
  diastole: 85,
  compare: '>=',
  ...ilp2023,
})
export const derajat1 = pair({
  id: 'td-derajat-1',
  words: 'TD tinggi',
  sistole: 140,
  diastole: 90,
  compare: '>=',
  ...ilp2023,
})
export const derajat2 = pair({
  id: 'td-derajat-2',
  words: 'TD tinggi derajat 2',
  sistole: 160,
  diastole: 100,
  compare: '>=',
  ...ilp2023,
})
export const derajat3 = pair({
  id: 'td-derajat-3',
  words: 'TD sangat tinggi',
  sistole: 180,
  diastole: 110,
  compare: '>=',
  ...triase,
})
