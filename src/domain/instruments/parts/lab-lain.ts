import {
  all,
  any,
  crosses,
  measure,
  count,
  loinc,
  not,
  observed,
  optional,
  part,
  threshold,
} from '../../instrument/index.ts'
import { usulan } from '../sources.ts'

const kolesterol = { unit: 'mg/dL', compare: '>=', step: 1, of: 'kolesterol' } as const
const asamUrat = { unit: 'mg/dL', compare: '>', step: 0.1, of: 'asamUrat' } as const

const kolesterolWaspada = threshold({
  id: 'kolesterol-waspada',
  words: 'Kolesterol perlu diwaspadai',
  value: 200,
  ...kolesterol,
  ...usulan,
})
const kolesterolTinggi = threshold({
  id: 'kolesterol-tinggi',
  words: 'Kolesterol tinggi',
  value: 240,
  ...kolesterol,
  ...usulan,
})
const asamUratLaki = threshold({
  id: 'asam-urat-laki',
  words: 'Asam urat laki-laki tinggi',
  value: 7,
  ...asamUrat,
  given: { who: { sex: 'L' } },
  ...usulan,
})
const asamUratPerempuan = threshold({
  id: 'asam-urat-perempuan',
  words: 'Asam urat perempuan tinggi',
  value: 6,
  ...asamUrat,
  given: { who: { sex: 'P' } },
  ...usulan,
})

const from = ['kolesterol', 'asamUrat'] as const

/** Section 2.0.7: on no card of 2023, but many posyandu have the strips. A nakes at step 5 decides what follows. */
export const labLain = part({
  questions: {
    kolesterol: optional(
      count({
        ask: 'Kolesterol total (bila diperiksa)',
        label: 'Kolesterol total',
        unit: 'mg/dL',
        soft: [80, 400],
        hard: [30, 1000],
        fhir: observed(loinc('2093-3', 'Cholesterol [Mass/volume] in Serum or Plasma'), 'laboratory', {
          ucum: 'mg/dL',
          evidence: 'PM 14 19',
        }),
      }),
    ),
    asamUrat: optional(
      measure({
        ask: 'Asam urat (bila diperiksa)',
        label: 'Asam urat',
        unit: 'mg/dL',
        decimals: 1,
        soft: [1, 15],
        hard: [0.5, 30],
        fhir: observed(loinc('3084-1', 'Urate [Mass/volume] in Serum or Plasma'), 'laboratory', {
          ucum: 'mg/dL',
          evidence: 'PM 19',
        }),
      }),
    ),
  },
  sections: [],
  thresholds: [kolesterolWaspada, kolesterolTinggi, asamUratLaki, asamUratPerempuan],
  derive: (a, c) => ({
    kolesterolWaspada: crosses(kolesterolWaspada, a.kolesterol, c),
    kolesterolTinggi: crosses(kolesterolTinggi, a.kolesterol, c),
    asamUratTinggi: crosses(c.who.sex === 'L' ? asamUratLaki : asamUratPerempuan, a.asamUrat, c),
  }),
})({
  findings: [
    {
      code: 'kolesterol-waspada',
      colour: 'kuning',
      words: 'Kolesterol perlu diwaspadai',
      from: ['kolesterol'],
      when: r => all(r.kolesterolWaspada, not(r.kolesterolTinggi)),
      ...usulan,
    },
    {
      code: 'kolesterol-tinggi',
      colour: 'kuning',
      words: 'Kolesterol tinggi, tanyakan ke nakes',
      from: ['kolesterol'],
      when: r => r.kolesterolTinggi,
      ...usulan,
    },
    {
      code: 'asam-urat-tinggi',
      colour: 'kuning',
      words: 'Asam urat tinggi, tanyakan ke nakes',
      from: ['asamUrat'],
      when: r => r.asamUratTinggi,
      ...usulan,
    },
  ],
  refer: [
    {
      id: 'konsul-lab',
      when: r => any(r.kolesterolTinggi, r.asamUratTinggi),
      to: 'puskesmas',
      unit: 'ptm',
      urgency: 'konsul',
      because: 'Kolesterol atau asam urat tinggi',
      from,
      ...usulan,
    },
  ],
  educate: [
    {
      id: 'edukasi-lemak',
      when: r => r.kolesterolWaspada,
      text: 'Kurangi gorengan, santan, jeroan, dan kulit ayam; lebih sering direbus atau dikukus.',
      from: ['kolesterol'],
      ...usulan,
    },
  ],
})
