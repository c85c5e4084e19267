import type { Card, Duplicate } from '../../domain/records/index.ts'
import { linkId } from '../../domain/log/index.ts'
import { nameSimilarity } from '../../domain/records/similarity.ts'
import { nameOf } from '../shared/person-words.ts'

/** One thing that waits for a decision. The id stands in the address, so that it can be opened again. */
export type Case =
  | {
      readonly id: string
      readonly type: 'dobel'
      readonly a: Card
      readonly b: Card
      readonly why: Duplicate['why']
    }
  | { readonly id: string; readonly type: 'beda'; readonly card: Card }

/** A link that was decided, yes or no. */
export type Decision = {
  readonly record: string
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly on: string
}

/** Doubles first: a person who is twice in the list is measured twice. What was decided is not asked again. */
export function casesOf(
  cards: readonly Card[],
  doubles: readonly Duplicate[],
  decided: readonly Decision[],
): Case[] {
  const byId = new Map(cards.map(c => [c.id, c]))
  const known = new Set(decided.map(d => d.record))
  const open = doubles.flatMap((d): Case[] => {
    const [a, b] = [byId.get(d.a), byId.get(d.b)]
    const id = linkId(d.a, d.b)
    return a && b && !known.has(id) ? [{ id, type: 'dobel', a, b, why: d.why }] : []
  })
  const differing = cards
    .filter(c => (c.konflik ?? 0) > 0)
    .map((card): Case => ({ id: card.id, type: 'beda', card }))
  return [...open, ...differing]
}

export const titleOf = (one: Case): string => (one.type === 'dobel' ? nameOf(one.a) : nameOf(one.card))

export function reasonOf(one: Case): string {
  if (one.type === 'beda')
    return one.card.konflik === 1 ? 'satu isian berbeda' : `${one.card.konflik} isian berbeda`
  if (one.why === 'nik') return 'NIK sama'
  if (one.a.ibuId !== undefined && one.a.ibuId === one.b.ibuId) return 'tanggal lahir dan ibu sama'
  return one.a.nama === one.b.nama ? 'nama dan tanggal lahir sama' : 'tanggal lahir sama, nama mirip'
}

/** Section 6 of the domain document, as `duplicateCandidates` compares names. */
const similarName = 0.85

export type Clue = { readonly words: string; readonly speaksFor: boolean }

/** What speaks for one person and what against, in the words of the question. */
export function cluesOf(a: Card, b: Card): Clue[] {
  const clue = (x: unknown, y: unknown, equal: string, unequal: string): Clue[] =>
    x === undefined || y === undefined ? [] : [{ words: x === y ? equal : unequal, speaksFor: x === y }]
  const known = a.ibuId !== undefined && b.ibuId !== undefined
  const mother = (c: Card) => (known ? c.ibuId : c.ibu?.toLowerCase())
  const like = nameSimilarity(a.nama, b.nama) >= similarName
  return [
    ...clue(a.nikMark, b.nikMark, 'NIK sama', 'NIK beda'),
    ...clue(a.lahir, b.lahir, 'tanggal lahir sama', 'tanggal lahir beda'),
    ...clue(mother(a), mother(b), 'ibu sama', known ? 'ibu beda' : 'nama ibu beda'),
    ...clue(a.rt, b.rt, 'RT sama', 'RT beda'),
    ...clue(a.urutanKembar, b.urutanKembar, 'urutan kembar sama', 'anak kembar'),
    ...clue(a.nama.toLowerCase(), b.nama.toLowerCase(), 'nama sama', like ? 'nama beda ejaan' : 'nama beda'),
    ...clue(a.jk, b.jk, 'jenis kelamin sama', 'jenis kelamin beda'),
  ]
}
