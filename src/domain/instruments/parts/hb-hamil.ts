import {
  all,
  crosses,
  loinc,
  measure,
  not,
  observed,
  optional,
  part,
  threshold,
} from '../../instrument/index.ts'
import { triase, usulan } from '../sources.ts'
import { hbBerat } from './hb.ts'
import { trimester1, trimester3 } from './trimester.ts'

const kurang = threshold({
  id: 'hamil-hb-kurang',
  words: 'Hb ibu hamil di bawah batas',
  value: 11,
  unit: 'g/dL',
  compare: '<',
  step: 0.1,
  of: 'hb',
  given: { who: { weeksPregnant: 30 } },
  ...usulan,
})

/** Blood is thinner in the middle of a pregnancy. Whoever wants one figure throughout sets it to that of the others. */
const kurangTrimester2 = threshold({
  id: 'hamil-hb-kurang-trimester-2',
  words: 'Hb ibu hamil di bawah batas, trimester 2',
  value: 10.5,
  unit: 'g/dL',
  compare: '<',
  step: 0.1,
  of: 'hb',
  given: { who: { weeksPregnant: 20 } },
  ...usulan,
})

/** Measured by the midwife; the card misprints the unit as mg/dL. */
export const hbHamil = part({
  questions: {
    hb: optional(
      measure({
        ask: 'Hb dari bidan (bila ada)',
        label: 'Hb',
        unit: 'g/dL',
        decimals: 1,
        soft: [3, 22],
        hard: [1, 30],
        fhir: observed(loinc('718-7', 'Hemoglobin [Mass/volume] in Blood'), 'laboratory', {
          ucum: 'g/dL',
          evidence: 'PM 06 19 42',
        }),
      }),
    ),
  },
  sections: [],
  thresholds: [kurang, kurangTrimester2, hbBerat],
  derive: (a, c) => {
    const middle = all(
      not(crosses(trimester1, c.who.weeksPregnant, c)),
      not(crosses(trimester3, c.who.weeksPregnant, c)),
    )
    return {
      hbKurang: crosses(middle === true ? kurangTrimester2 : kurang, a.hb, c),
      hbBerat: crosses(hbBerat, a.hb, c),
    }
  },
})({
  findings: [
    {
      code: 'hamil-hb-sangat-rendah',
      colour: 'merah',
      words: 'Hb jauh di bawah batas, perlu diperiksa hari ini',
      from: ['hb'],
      when: r => r.hbBerat,
      ...triase,
    },
    {
      code: 'hamil-hb-kurang',
      colour: 'merah',
      words: 'Hb di bawah batas, perlu diperiksa bidan',
      from: ['hb'],
      when: r => all(r.hbKurang, not(r.hbBerat)),
      ...usulan,
    },
    {
      code: 'hamil-hb-cukup',
      colour: 'hijau',
      words: 'Hb cukup',
      from: ['hb'],
      when: r => not(r.hbKurang),
      ...usulan,
    },
  ],
  refer: [
    {
      id: 'rujuk-hb-hamil-hari-ini',
      when: r => r.hbBerat,
      to: 'puskesmas',
      unit: 'dokter',
      urgency: 'hari-ini',
      because: 'Hb ibu hamil jauh di bawah batas',
      from: ['hb'],
      ...triase,
    },
    {
      id: 'rujuk-hb-hamil',
      when: r => all(r.hbKurang, not(r.hbBerat)),
      to: 'puskesmas',
      unit: 'bidan',
      urgency: '7-hari',
      because: 'Hb ibu hamil di bawah batas',
      from: ['hb'],
      ...usulan,
    },
  ],
  educate: [],
})
