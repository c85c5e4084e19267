import type { Card } from './card-type.ts'
import { isNewbornName } from './names.ts'
import { nameSimilarity } from './similarity.ts'

/** Section 6 of the domain document. */
const similarEnough = 0.85

export type Duplicate = { readonly a: string; readonly b: string; readonly why: 'nik' | 'nama' }

/**
 * Persons who may be one: the same NIK; or the same birth date, a name that is nearly the same, and the same mother or RT.
 * Only cards with the same NIK or birth date are compared, so the work does not grow with the square of the list.
 */
export function duplicateCandidates(cards: readonly Card[]): Duplicate[] {
  const people = cards.filter(c => c.kind === 'orang')
  const byNik = pairs(blocks(people, c => c.nikMark)).map(([a, b]): Duplicate => ({
    a: a.id,
    b: b.id,
    why: 'nik',
  }))
  const byName = pairs(blocks(people, c => c.lahir))
    .filter(([a, b]) => maybeSame(a, b))
    .map(([a, b]): Duplicate => ({ a: a.id, b: b.id, why: 'nama' }))
  const known = new Set(byNik.map(keyOf))
  return [...byNik, ...byName.filter(d => !known.has(keyOf(d)))]
}

/** The same question before somebody is registered: who is there already? */
export const sameAs = (cards: readonly Card[], who: Card): Card[] =>
  cards.filter(
    c =>
      c.kind === 'orang' &&
      c.id !== who.id &&
      (sameNik(c, who) || (c.lahir === who.lahir && maybeSame(c, who))),
  )

const sameNik = (a: Card, b: Card): boolean => a.nikMark !== undefined && a.nikMark === b.nikMark

const keyOf = (d: Duplicate): string => (d.a < d.b ? `${d.a} ${d.b}` : `${d.b} ${d.a}`)

function blocks(people: readonly Card[], key: (c: Card) => string | undefined): Card[][] {
  const found = new Map<string, Card[]>()
  for (const person of people) {
    const k = key(person)
    if (k === undefined) continue
    const held = found.get(k)
    if (held) held.push(person)
    else found.set(k, [person])
  }
  return [...found.values()]
}

const pairs = (groups: readonly Card[][]): [Card, Card][] =>
  groups.flatMap(g => g.flatMap((a, i) => g.slice(i + 1).map((b): [Card, Card] => [a, b])))

function maybeSame(a: Card, b: Card): boolean {
  if (a.jk !== undefined && b.jk !== undefined && a.jk !== b.jk) return false
  if (areTwins(a, b) || !sameHome(a, b)) return false
  // A newborn without a name and the same child with one: the mother tells, not the letters.
  if (sameMother(a, b) && isNewbornName(a.nama) !== isNewbornName(b.nama)) return true
  return nameSimilarity(a.nama, b.nama) >= similarEnough
}

const sameMother = (a: Card, b: Card): boolean =>
  (a.ibuId !== undefined && a.ibuId === b.ibuId) ||
  (a.ibu !== undefined && b.ibu !== undefined && nameSimilarity(a.ibu, b.ibu) >= similarEnough)

const sameRt = (a: Card, b: Card): boolean =>
  a.rt !== undefined && Number(a.rt) === Number(b.rt) && a.dusun === b.dusun

const sameHome = (a: Card, b: Card): boolean => sameMother(a, b) || sameRt(a, b)

const differ = (x: number | undefined, y: number | undefined): boolean =>
  x !== undefined && y !== undefined && x !== y

const areTwins = (a: Card, b: Card): boolean =>
  differ(a.urutanKembar, b.urutanKembar) || differ(a.anakKe, b.anakKe)
