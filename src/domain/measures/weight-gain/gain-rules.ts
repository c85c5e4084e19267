import { kia2023, triase } from '../../instruments/sources.ts'
import { garisKms, garisOranye, who2006 } from '../growth/sources.ts'
import { atOnce, today, tpg, week } from './follow-up-rule.ts'
import type { FollowUpRule, GrowthFacts } from './follow-up-rule.ts'

const isFirstT = (f: GrowthFacts): boolean => f.letter === 'T' && f.twoT !== true

export const ukurUlang: FollowUpRule = {
  id: 'tumbuh-ukur-ulang',
  from: ['bb', 'tb', 'lk', 'lila'],
  because: 'Hasil ukur di luar yang masuk akal: ukur dan timbang sekali lagi sekarang',
  when: f => f.implausible,
  ...atOnce,
  ...who2006,
}

/** Section 2.3.4 of the domain document, the part that needs no z-score or only the line of the KMS, with the deadlines of 4.4. */
export const gainRules: readonly FollowUpRule[] = [
  ukurUlang,
  {
    id: 'tumbuh-edema',
    from: ['bengkakKaki'],
    because: 'Bengkak di kedua kaki',
    when: f => f.oedema,
    ...tpg,
    urgency: today,
    ...triase,
  },
  {
    id: 'tumbuh-t-pertama',
    from: ['bb'],
    because: 'Berat belum naik cukup: tanya makan, sakit, dan ASI; timbang lagi dalam 14 hari',
    when: (f, p) => isFirstT(f) && !p.rujukSetiapT,
    ...atOnce,
    ...triase,
  },
  {
    id: 'tumbuh-t',
    from: ['bb'],
    because: 'Berat belum naik cukup',
    when: (f, p) => isFirstT(f) && p.rujukSetiapT,
    ...tpg,
    urgency: week,
    ...kia2023,
  },
  {
    id: 'tumbuh-2t',
    from: ['bb'],
    because: 'Berat dua kali berturut-turut belum naik cukup',
    when: f => f.twoT,
    ...tpg,
    urgency: week,
    ...kia2023,
  },
  {
    id: 'tumbuh-bgm',
    from: ['bb'],
    because: 'Berat di bawah garis merah',
    when: f => f.line === 'bgm',
    ...tpg,
    urgency: today,
    ...garisKms,
  },
  {
    id: 'tumbuh-oranye',
    from: ['bb'],
    because: 'Berat di atas garis oranye',
    when: f => f.line === 'oranye',
    ...tpg,
    urgency: week,
    ...garisOranye,
  },
  {
    id: 'tumbuh-lila-merah',
    from: ['lila'],
    because: 'LiLA merah',
    when: f => f.lila === 'merah',
    ...tpg,
    urgency: today,
    ...triase,
  },
  {
    id: 'tumbuh-lila-kuning',
    from: ['lila'],
    because: 'LiLA kuning',
    when: f => f.lila === 'kuning',
    ...tpg,
    urgency: week,
    ...triase,
  },
]
