import {
  all,
  crosses,
  measure,
  not,
  part,
  threshold,
  whenAsked,
  type Context,
} from '../../instrument/index.ts'
import type { GrowthFacts } from '../../measures/weight-gain/index.ts'
import { permenkes2020, kartu2023 } from '../sources.ts'
import { lila } from '../codes.ts'

const anak = { who: { ageMonths: 24 } }
const cm = { unit: 'cm', compare: '<', step: 0.1, of: 'lila', given: anak } as const
const merah = threshold({
  id: 'lila-anak-merah',
  words: 'LiLA anak merah',
  value: 11.5,
  ...cm,
  ...permenkes2020,
})
const kuning = threshold({
  id: 'lila-anak-kuning',
  words: 'LiLA anak kuning',
  value: 12.5,
  ...cm,
  ...permenkes2020,
})
const months = { unit: 'bulan', step: 1, reach: (x: number) => ({ who: { ageMonths: x } }) } as const
const mulai = threshold({
  id: 'lila-anak-mulai',
  words: 'LiLA diukur mulai umur',
  value: 6,
  compare: '>=',
  ...months,
  ...kartu2023,
})
const sampai = threshold({
  id: 'lila-anak-sebelum',
  words: 'LiLA diukur sebelum umur',
  value: 60,
  compare: '<',
  ...months,
  ...kartu2023,
})

const measured = (c: Context) => all(crosses(mulai, c.who.ageMonths, c), crosses(sampai, c.who.ageMonths, c))

/** The colour of the tape, for the rules of follow-up. */
export function lilaColour(lila: number | undefined, c: Context): GrowthFacts['lila'] {
  if (lila === undefined) return undefined
  if (crosses(merah, lila, c)) return 'merah'
  return crosses(kuning, lila, c) ? 'kuning' : 'hijau'
}

/** Section 2.3.2: the coloured tape, 6–59 months. Its referrals are among the rules of growth. */
export const lilaAnak = part({
  questions: {
    lila: whenAsked(
      measure({
        ask: 'Ukur lingkar lengan atas (LiLA)',
        label: 'LiLA',
        unit: 'cm',
        decimals: 1,
        soft: [6, 25],
        hard: [4, 40],
        fhir: lila,
      }),
    ),
  },
  sections: [],
  askOnlyIf: { lila: (_, c) => measured(c) },
  thresholds: [merah, kuning, mulai, sampai],
  derive: (a, c) => ({
    lilaMerah: crosses(merah, a.lila, c),
    lilaKuning: all(not(crosses(merah, a.lila, c)), crosses(kuning, a.lila, c)),
    lilaHijau: not(crosses(kuning, a.lila, c)),
  }),
})({
  findings: [
    {
      code: 'lila-anak-merah',
      colour: 'merah',
      words: 'LiLA merah, perlu diperiksa hari ini',
      from: ['lila'],
      when: r => r.lilaMerah,
      ...permenkes2020,
    },
    {
      code: 'lila-anak-kuning',
      colour: 'kuning',
      words: 'LiLA kuning, perlu diperiksa',
      from: ['lila'],
      when: r => r.lilaKuning,
      ...permenkes2020,
    },
    {
      code: 'lila-anak-hijau',
      colour: 'hijau',
      words: 'LiLA hijau',
      from: ['lila'],
      when: r => r.lilaHijau,
      ...permenkes2020,
    },
  ],
  refer: [],
  educate: [
    {
      id: 'edukasi-lila-kuning',
      when: r => r.lilaKuning,
      text: 'Tambah makan berlauk hewani dan selingan dua kali sehari.',
      from: ['lila'],
      ...permenkes2020,
    },
  ],
})
