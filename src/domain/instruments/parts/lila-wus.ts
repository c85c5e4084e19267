import { crosses, not, optional, part } from '../../instrument/index.ts'
import { ilp2023, usulan } from '../sources.ts'
import { lilaIbu, lilaKek } from './lila.ts'
import { isWus } from './usia.ts'

/** LiLA on the adult card: only women of reproductive age are judged by it. */
export const lilaWus = part({
  questions: { lila: optional(lilaIbu.questions.lila) },
  sections: [],
  askOnlyIf: { lila: (_, c) => isWus(c) },
  thresholds: [lilaKek],
  derive: (a, c) => ({ wusKek: crosses(lilaKek, a.lila, c) }),
})({
  findings: [
    {
      code: 'lila-wus-kurang',
      colour: 'kuning',
      words: 'LiLA kurang dari batas, perlu diperiksa bidan',
      from: ['lila'],
      when: r => r.wusKek,
      ...ilp2023,
    },
    {
      code: 'lila-wus-cukup',
      colour: 'hijau',
      words: 'LiLA cukup',
      from: ['lila'],
      when: r => not(r.wusKek),
      ...ilp2023,
    },
  ],
  refer: [
    {
      id: 'rujuk-lila-wus',
      when: r => r.wusKek,
      to: 'pustu',
      unit: 'tpg',
      urgency: '7-hari',
      because: 'LiLA perempuan usia subur kurang dari batas',
      from: ['lila'],
      ...usulan,
    },
  ],
  educate: [
    {
      id: 'edukasi-lila-wus',
      when: r => r.wusKek,
      text: 'Makan lebih sering dengan lauk hewani, terutama bila ingin hamil; tanyakan TTD ke bidan.',
      from: ['lila'],
      ...usulan,
    },
  ],
})
