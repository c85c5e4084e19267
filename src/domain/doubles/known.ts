import type { Card } from '../records/card-type.ts'
import { isNewbornName } from '../records/names.ts'
import { plainName, similarEnough, similarity } from '../records/similarity.ts'
import { fold } from '../search/fold.ts'
import { isHonorific, spelledOut, wordsOf } from '../search/words.ts'

/** One person with what comparing needs, worked out once. */
export type Known = {
  readonly card: Card
  /** As similarity compares it. */
  readonly plain: string
  readonly plainMother: string | undefined
  /** As it sounds, whatever its spelling: "Moh. Rizqi" and "Muhammad Rizki" are equal. */
  readonly sound: string
  readonly motherSound: string | undefined
  readonly newborn: boolean
}

export const known = (card: Card): Known => ({
  card,
  plain: plainName(card.nama),
  plainMother: card.ibu === undefined ? undefined : plainName(card.ibu),
  sound: soundOf(card.nama),
  motherSound: card.ibu === undefined ? undefined : soundOf(card.ibu) || undefined,
  newborn: isNewbornName(card.nama),
})

function soundOf(name: string): string {
  const words = wordsOf(name)
  const own = words.filter(w => !isHonorific(w))
  return (own.length > 0 ? own : words).map(w => fold(spelledOut(w))).join(' ')
}

export const similarNames = (a: Known, b: Known): boolean => similarity(a.plain, b.plain) >= similarEnough

export const sameMother = (a: Known, b: Known): boolean =>
  (a.card.ibuId !== undefined && a.card.ibuId === b.card.ibuId) ||
  (a.plainMother !== undefined &&
    b.plainMother !== undefined &&
    similarity(a.plainMother, b.plainMother) >= similarEnough)

export const sameRt = ({ card: a }: Known, { card: b }: Known): boolean =>
  a.rt !== undefined && Number(a.rt) === Number(b.rt) && a.dusun === b.dusun

/** Twins have an order, and so have children of one mother. */
export const areTwins = ({ card: a }: Known, { card: b }: Known): boolean =>
  differ(a.urutanKembar, b.urutanKembar) || differ(a.anakKe, b.anakKe)

/** "Bayi Siti I" and "Bayi Siti II" sound alike. */
export const numeralsOf = ({ card }: Known): string =>
  wordsOf(card.nama)
    .filter(w => /^i+$/.test(w))
    .join(' ')

/** Both are known, and they are not the same. */
export const differ = (x: string | number | undefined, y: string | number | undefined): boolean =>
  x !== undefined && y !== undefined && x !== y
