import type { EducateRule, ReferRule } from '../../instrument/index.ts'
import { classRules, gainRules, ukurUlang } from '../../measures/weight-gain/index.ts'
import type { GrowthFacts, GrowthKey } from '../../measures/weight-gain/index.ts'
import { kia2023 } from '../sources.ts'
import type { Pertumbuhan } from './pertumbuhan.ts'

type Read = { readonly tumbuh: Pertumbuhan }

/** The rules of follow-up as rules of a card: one referral and one consultation with all their reasons. */
export const growthReferrals: readonly ReferRule<Read, GrowthKey>[] = [...gainRules, ...classRules].map(
  rule => ({
    ...rule,
    when: (r, c) => rule.when(r.tumbuh.facts, c.policy),
  }),
)

/** The one of them that a schoolchild's figures can call for. */
export const againReferral: ReferRule<Read, 'bb' | 'tb'> = {
  ...ukurUlang,
  from: ['bb', 'tb'],
  when: (r, c) => ukurUlang.when(r.tumbuh.facts, c.policy),
}

const heavy: readonly string[] = ['berisiko-gizi-lebih', 'gizi-lebih', 'obesitas']

/** Who already weighs too much is not praised for having gained. */
const isHeavy = ({ line, classes }: GrowthFacts): boolean =>
  line === 'oranye' || classes.some(code => heavy.includes(code))

export const growthAdvice: readonly EducateRule<Read, 'bb'>[] = [
  {
    id: 'edukasi-bb-t',
    when: r => r.tumbuh.facts.letter === 'T',
    text: 'Beri makan lebih sering dengan telur, ikan, atau daging setiap hari; timbang lagi dalam 14 hari.',
    from: ['bb'],
    ...kia2023,
  },
  {
    id: 'edukasi-bb-n',
    when: r => r.tumbuh.facts.letter === 'N' && r.tumbuh.facts.oedema !== true && !isHeavy(r.tumbuh.facts),
    text: 'Bagus, berat naik. Teruskan, dan timbang lagi bulan depan.',
    from: ['bb'],
    ...kia2023,
  },
]
