import { crosses, measure, part, threshold } from '../../instrument/index.ts'
import { kartu2023, ilp2023 } from '../sources.ts'
import { lila } from '../codes.ts'

export const lilaKek = threshold({
  id: 'lila-kek',
  words: 'LiLA di bawah ini: risiko kurang energi kronik',
  value: 23.5,
  unit: 'cm',
  compare: '<',
  step: 0.1,
  of: 'lila',
  given: { who: { sex: 'P' } },
  ...ilp2023,
})

/** The card prints 23.5 on both sides; the Juknis ILP says strictly below, so 23.5 is hijau. */
export const lilaIbu = part({
  questions: {
    lila: measure({
      ask: 'Ukur lingkar lengan atas (LiLA)',
      label: 'LiLA',
      unit: 'cm',
      decimals: 1,
      soft: [15, 50],
      hard: [8, 80],
      fhir: lila,
    }),
  },
  sections: [],
  thresholds: [lilaKek],
  derive: (a, c) => ({ kek: crosses(lilaKek, a.lila, c) }),
})({
  findings: [
    {
      code: 'lila-merah',
      colour: 'merah',
      words: 'LiLA kurang dari batas, perlu diperiksa bidan',
      from: ['lila'],
      when: r => r.kek,
      ...kartu2023,
    },
    {
      code: 'lila-hijau',
      colour: 'hijau',
      words: 'LiLA cukup',
      from: ['lila'],
      when: r => r.kek === false,
      ...kartu2023,
    },
  ],
  refer: [
    {
      id: 'rujuk-lila-kek',
      when: r => r.kek,
      to: 'pustu',
      unit: 'tpg',
      urgency: '7-hari',
      because: 'LiLA kurang dari batas (risiko kurang energi kronik)',
      from: ['lila'],
      ...kartu2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-lila-kek',
      when: r => r.kek,
      text: 'Makan lebih sering dengan lauk hewani setiap kali makan (Isi Piringku).',
      from: ['lila'],
      ...kartu2023,
    },
  ],
})
