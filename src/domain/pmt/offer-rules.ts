import { triase } from '../instruments/sources.ts'
import type { Provenance } from '../instrument/index.ts'
import type { GrowthFacts } from '../measures/weight-gain/index.ts'
import { pmtDays } from './cut-offs.ts'
import type { PmtReason } from './course.ts'

/** Who is offered extra food, in the order in which a reason outweighs the next. A health worker decides; the kader gives it. */
export type OfferRule = Provenance & {
  readonly id: string
  readonly reason: PmtReason
  readonly words: string
  readonly when: (facts: GrowthFacts) => boolean
}

const rule = (
  id: string,
  reason: PmtReason,
  words: string,
  when: OfferRule['when'] = () => false,
): OfferRule => {
  const { source, confidence, validFrom, signOff } = pmtDays[reason]
  return { id, reason, words, when, source, confidence, validFrom, signOff }
}
const isOf =
  (...codes: readonly string[]) =>
  ({ classes }: GrowthFacts): boolean =>
    classes.some(c => codes.includes(c))

export const childOffers: readonly OfferRule[] = [
  rule(
    'pmt-gizi-kurang',
    'gizi_kurang',
    'Gizi kurang menurut BB/PB atau BB/TB: ditawari PMT',
    isOf('gizi-kurang'),
  ),
  rule(
    'pmt-bb-kurang',
    'bb_kurang',
    'Berat badan kurang menurut umur: ditawari PMT',
    isOf('bb-kurang', 'bb-sangat-kurang'),
  ),
  rule(
    'pmt-2t',
    'tidak_naik',
    'Berat tidak naik dua kali berturut-turut: ditawari PMT',
    ({ twoT }) => twoT === true,
  ),
]

/** Judged on her own card: a thin arm. */
export const motherOffer = rule('pmt-kek', 'kek', 'Ibu hamil dengan LiLA risiko KEK: ditawari PMT')

/** Treatment at the puskesmas comes first; snacks from the posyandu would only put it off. */
export const examinedFirst: Provenance & {
  readonly id: string
  readonly words: string
  readonly when: OfferRule['when']
} = {
  id: 'pmt-diperiksa-dulu',
  words: 'Gizi buruk, LiLA merah, atau bengkak kedua kaki: diperiksa puskesmas dulu, PMT tidak ditawarkan',
  when: f => f.oedema === true || f.lila === 'merah' || isOf('gizi-buruk')(f),
  ...triase,
}
