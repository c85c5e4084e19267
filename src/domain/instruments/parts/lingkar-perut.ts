import { all, crosses, measure, not, observed, part, snomed, threshold } from '../../instrument/index.ts'
import { ilp2023 } from '../sources.ts'
import { obesitasMenetap } from './obesitas-menetap.ts'

const cm = { unit: 'cm', compare: '>', step: 0.1, of: 'lp' } as const

const lpLaki = threshold({
  id: 'lp-laki',
  words: 'Lingkar perut laki-laki berisiko',
  value: 90,
  ...cm,
  given: { who: { sex: 'L' } },
  ...ilp2023,
})
const lpPerempuan = threshold({
  id: 'lp-perempuan',
  words: 'Lingkar perut perempuan berisiko',
  value: 80,
  ...cm,
  given: { who: { sex: 'P' } },
  ...ilp2023,
})

/** Section 2.0.4. The Juknis ILP judges strictly above; older texts say "at or above". */
export const lingkarPerut = part({
  questions: {
    lp: measure({
      ask: 'Ukur lingkar perut',
      label: 'Lingkar perut',
      hint: 'Di tengah antara tulang rusuk terbawah dan tulang panggul, saat napas keluar.',
      unit: 'cm',
      decimals: 1,
      soft: [40, 180],
      hard: [20, 250],
      fhir: observed(snomed('276361009', 'Waist circumference'), 'exam', {
        ucum: 'cm',
        evidence: 'PM 14 19',
      }),
    }),
  },
  sections: [],
  thresholds: [lpLaki, lpPerempuan, obesitasMenetap],
  derive: (a, c) => ({ lpBerisiko: crosses(c.who.sex === 'L' ? lpLaki : lpPerempuan, a.lp, c) }),
})({
  findings: [
    {
      code: 'lp-berisiko',
      colour: 'kuning',
      words: 'Lingkar perut di atas batas, dipantau setiap bulan',
      from: ['lp'],
      when: r => r.lpBerisiko,
      ...ilp2023,
    },
    {
      code: 'lp-normal',
      colour: 'hijau',
      words: 'Lingkar perut dalam batas',
      from: ['lp'],
      when: r => not(r.lpBerisiko),
      ...ilp2023,
    },
  ],
  refer: [
    {
      id: 'rujuk-lp-menetap',
      when: (r, c) => all(r.lpBerisiko, crosses(obesitasMenetap, c.who.past.monthsObese, c)),
      to: 'puskesmas',
      unit: 'ptm',
      urgency: '7-hari',
      because: 'Lingkar perut di atas batas dan belum turun setelah dipantau',
      from: ['lp'],
      ...ilp2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-lp',
      when: r => r.lpBerisiko,
      text: 'Lingkar perut besar menambah risiko darah tinggi dan kencing manis. Kurangi gula dan gorengan, bergerak 30 menit setiap hari.',
      from: ['lp'],
      ...ilp2023,
    },
  ],
})
