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
  type Subject,
} from '../../instrument/index.ts'
import { ageGroups } from '../../life-stage.ts'
import { triase, usulan } from '../sources.ts'

/** First completed year that no longer counts. */
const usiaHb = { anakUntilYear: 12, remajaUntilYear: ageGroups.produktifFromYear } as const

const gdl = { unit: 'g/dL', compare: '<', step: 0.1, of: 'hb' } as const

export const hbAnak = threshold({
  id: 'hb-6-11',
  words: 'Hb di bawah batas, 6–11 tahun',
  value: 11.5,
  ...gdl,
  given: { who: { sex: 'P', ageYears: 10 } },
  ...usulan,
})
export const hbRemaja = threshold({
  id: 'hb-12-14',
  words: 'Hb di bawah batas, 12–14 tahun',
  value: 12,
  ...gdl,
  given: { who: { sex: 'P', ageYears: 13 } },
  ...usulan,
})
export const hbPerempuan = threshold({
  id: 'hb-perempuan-15',
  words: 'Hb di bawah batas, perempuan 15 tahun ke atas, tidak hamil',
  value: 12,
  ...gdl,
  given: { who: { sex: 'P', ageYears: 16 } },
  ...usulan,
})
const hbLaki = threshold({
  id: 'hb-laki-15',
  words: 'Hb di bawah batas, laki-laki 15 tahun ke atas',
  value: 13,
  ...gdl,
  given: { who: { sex: 'L', ageYears: 16 } },
  ...usulan,
})
export const hbBerat = threshold({
  id: 'hb-sangat-rendah',
  words: 'Hb jauh di bawah batas',
  value: 8,
  ...gdl,
  given: { who: { sex: 'P', ageYears: 16 } },
  ...triase,
})

function batasHb({ ageYears, sex }: Subject) {
  if (ageYears < usiaHb.anakUntilYear) return hbAnak
  if (ageYears < usiaHb.remajaUntilYear) return hbRemaja
  return sex === 'P' ? hbPerempuan : hbLaki
}

/** WHO cut-offs of sections 2.0.7 and 2.4. The card misprints the unit as mg/dL. A kader never says "anemia". */
export const hb = part({
  questions: {
    hb: optional(
      measure({
        ask: 'Hb (bila diperiksa nakes)',
        label: 'Hb',
        hint: 'Remaja putri: saat kelas 7 (12 tahun) dan kelas 10 (15 tahun).',
        unit: 'g/dL',
        decimals: 1,
        soft: [3, 22],
        hard: [1, 30],
        fhir: observed(loinc('30352-9', 'Hemoglobin [Mass/volume] in Capillary blood'), 'laboratory', {
          ucum: 'g/dL',
          evidence: 'PM 16',
        }),
      }),
    ),
  },
  sections: [],
  thresholds: [hbPerempuan, hbLaki, hbBerat],
  derive: (a, c) => ({
    hbKurang: crosses(batasHb(c.who), a.hb, c),
    hbBerat: crosses(hbBerat, a.hb, c),
  }),
})({
  findings: [
    {
      code: 'hb-sangat-rendah',
      colour: 'merah',
      words: 'Hb jauh di bawah batas, perlu diperiksa hari ini',
      from: ['hb'],
      when: r => r.hbBerat,
      ...triase,
    },
    {
      code: 'hb-kurang',
      colour: 'kuning',
      words: 'Hb di bawah batas, perlu diperiksa puskesmas',
      from: ['hb'],
      when: r => all(r.hbKurang, not(r.hbBerat)),
      ...usulan,
    },
    {
      code: 'hb-cukup',
      colour: 'hijau',
      words: 'Hb cukup',
      from: ['hb'],
      when: r => not(r.hbKurang),
      ...usulan,
    },
  ],
  refer: [
    {
      id: 'rujuk-hb-hari-ini',
      when: r => r.hbBerat,
      to: 'puskesmas',
      unit: 'dokter',
      urgency: 'hari-ini',
      because: 'Hb jauh di bawah batas',
      from: ['hb'],
      ...triase,
    },
    {
      id: 'rujuk-hb-kurang',
      when: r => all(r.hbKurang, not(r.hbBerat)),
      to: 'puskesmas',
      unit: 'dokter',
      urgency: '7-hari',
      because: 'Hb di bawah batas',
      from: ['hb'],
      ...usulan,
    },
  ],
  educate: [
    {
      id: 'edukasi-hb',
      when: r => r.hbKurang,
      text: 'Makan lauk hewani (hati, ikan, telur, daging) dan sayur hijau setiap hari; teh dan kopi jangan bersama makan.',
      from: ['hb'],
      ...usulan,
    },
  ],
})
