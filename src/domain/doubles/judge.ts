import { areTwins, differ, numeralsOf, sameMother, sameRt, similarNames } from './known.ts'
import type { Known } from './known.ts'
import { nearDates } from './near-dates.ts'

/**
 * Why two may be one person, the surest first, and last what is no double at all:
 * - `nik` the same number
 * - `nama` born on the same day, nearly the same name, and the same mother or RT
 * - `nama-lahir` the same name and day of birth in two places, and nothing else to go by
 * - `tanggal` the same name and mother, and days of birth that look like one day misread
 * - `ibu` the same mother and day of birth, another name: one child entered twice, or twins
 * - `ketik` the same name, day of birth and mother or RT, but another sex or order of birth: one child with a slip, or two
 * - `nik-keliru` the same number on two people: one of the numbers is wrong
 */
export const reasons = ['nik', 'nama', 'nama-lahir', 'tanggal', 'ibu', 'ketik', 'nik-keliru'] as const
export type Why = (typeof reasons)[number]

/** `twins`: they may as well be twins, so that nobody should merge them before somebody has asked. */
export type Judged = { readonly why: Why; readonly twins: boolean }

export function judge(a: Known, b: Known): Judged | undefined {
  const why = whyOf(a, b)
  return why && { why, twins: why !== 'nik-keliru' && mayBeTwins(a, b) }
}

function whyOf(a: Known, b: Known): Why | undefined {
  if (a.card.nikMark !== undefined && a.card.nikMark === b.card.nikMark) return sameNumber(a, b)
  if (cannotBeOne(a, b)) return mayBeSlip(a, b) ? 'ketik' : undefined
  if (a.card.lahir === undefined || b.card.lahir === undefined) return undefined
  return a.card.lahir === b.card.lahir ? sameDay(a, b) : otherDay(a, b)
}

/** A baby is often listed with the NIK of the mother, a twin with that of the other: one number, two people. */
function sameNumber(a: Known, b: Known): Why {
  if (cannotBeOne(a, b)) return 'nik-keliru'
  return differ(a.card.lahir, b.card.lahir) && !similarNames(a, b) ? 'nik-keliru' : 'nik'
}

function sameDay(a: Known, b: Known): Why | undefined {
  const mother = sameMother(a, b)
  // A newborn without a name and the same child with one: the mother tells, not the letters.
  if (mother && a.newborn !== b.newborn) return 'nama'
  if ((mother || sameRt(a, b)) && similarNames(a, b)) return 'nama'
  if (differ(a.card.nikMark, b.card.nikMark)) return undefined
  const guessed = a.card.lahirPerkiraan ?? b.card.lahirPerkiraan ?? false
  if (a.sound === b.sound && !guessed && (mother || !differ(a.plainMother, b.plainMother)))
    return 'nama-lahir'
  const near = sameRt(a, b) || !differ(a.card.posyandu, b.card.posyandu)
  const sure = a.card.ibuId !== undefined && a.card.ibuId === b.card.ibuId
  return mother && (sure || near) && !weighedTogether(a, b) ? 'ibu' : undefined
}

function otherDay(a: Known, b: Known): Why | undefined {
  if (a.sound !== b.sound || differ(a.card.nikMark, b.card.nikMark) || weighedTogether(a, b)) return undefined
  return motherInCommon(a, b) && nearDates(a.card, b.card) ? 'tanggal' : undefined
}

const mayBeTwins = (a: Known, b: Known): boolean =>
  a.card.lahir === b.card.lahir && a.sound !== b.sound && a.newborn === b.newborn && sameMother(a, b)

const cannotBeOne = (a: Known, b: Known): boolean =>
  differ(a.card.jk, b.card.jk) || areTwins(a, b) || isChildOf(a, b) || isChildOf(b, a)

const isChildOf = (a: Known, b: Known): boolean => a.card.ibuId === b.card.id

/**
 * Nobody gives two children one name, but twins without names have that of their mother. So only one slip, in a name that is
 * somebody's own, with a day that is known, no other number, and no two weights on a day.
 */
function mayBeSlip(a: Known, b: Known): boolean {
  const slips = [differ(a.card.jk, b.card.jk), differ(a.card.anakKe, b.card.anakKe)].filter(Boolean)
  if (slips.length !== 1 || differ(a.card.urutanKembar, b.card.urutanKembar)) return false
  if (isChildOf(a, b) || isChildOf(b, a) || differ(a.card.nikMark, b.card.nikMark)) return false
  if (a.card.lahir === undefined || a.card.lahir !== b.card.lahir) return false
  if (a.card.lahirPerkiraan || b.card.lahirPerkiraan || weighedTogether(a, b)) return false
  const ownName = !a.newborn && !b.newborn && a.sound === b.sound && numeralsOf(a) === numeralsOf(b)
  const mother = sameMother(a, b)
  return ownName && (mother || (sameRt(a, b) && !differ(a.plainMother, b.plainMother)))
}

const motherInCommon = (a: Known, b: Known): boolean =>
  (a.card.ibuId !== undefined && a.card.ibuId === b.card.ibuId) ||
  (a.motherSound !== undefined && a.motherSound === b.motherSound)

/** Who stood on the scale on one day with two weights is two. */
export function weighedTogether({ card: a }: Known, { card: b }: Known): boolean {
  const [x, y] = [a.ukur?.bb, b.ukur?.bb]
  return x !== undefined && y !== undefined && x.on === y.on && x.value !== y.value
}
