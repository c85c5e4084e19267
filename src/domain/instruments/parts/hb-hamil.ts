import { crosses, measure, not, optional, part, threshold } from '../../instrument/index.ts'
import { usulan } from '../sources.ts'

const kurang = threshold({
  id: 'hamil-hb-kurang',
  words: 'Hb ibu hamil di bawah batas',
  value: 11,
  unit: 'g/dL',
  compare: '<',
  step: 0.1,
  of: 'hb',
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
        loinc: '718-7',
      }),
    ),
  },
  sections: [],
  thresholds: [kurang],
  derive: (a, c) => ({ hbKurang: crosses(kurang, a.hb, c) }),
})({
  findings: [
    {
      code: 'hamil-hb-kurang',
      colour: 'merah',
      words: 'Hb di bawah batas, perlu diperiksa bidan',
      from: ['hb'],
      when: r => r.hbKurang,
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
      id: 'rujuk-hb-hamil',
      when: r => r.hbKurang,
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
