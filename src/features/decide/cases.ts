import { weighedTogether, known } from '../../domain/doubles/index.ts'
import type { Double, Why } from '../../domain/doubles/index.ts'
import { linkId } from '../../domain/log/index.ts'
import { openRequests } from '../../domain/records/index.ts'
import type { Asked, Card, MoveRequest } from '../../domain/records/index.ts'
import { nameSimilarity, similarEnough } from '../../domain/records/similarity.ts'
import { nameOf } from '../shared/person-words.ts'
import { plainDay } from '../shared/words.ts'

/** One thing that waits for a decision. The id stands in the address, so that it can be opened again. */
export type DoubleCase = {
  readonly id: string
  readonly type: 'dobel'
  readonly a: Card
  readonly b: Card
  readonly why: Why
  readonly twins: boolean
}
export type Case =
  | DoubleCase
  | { readonly id: string; readonly type: 'beda'; readonly card: Card }
  | { readonly id: string; readonly type: 'pindah'; readonly card: Card; readonly request: MoveRequest }

/** A link that was decided, yes or no. */
export type Decision = {
  readonly record: string
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly on: string
}

/** Who is waited for elsewhere, then doubles, the surest before all: a person who is twice in the list is measured twice. */
export function casesOf(cards: readonly Card[], doubles: readonly Double[]): Case[] {
  const byId = new Map(cards.map(c => [c.id, c]))
  const open = doubles.flatMap(({ a: one, b: other, why, twins }): Case[] => {
    const [a, b] = [byId.get(one), byId.get(other)]
    return a && b ? [{ id: linkId(one, other), type: 'dobel', a, b, why, twins }] : []
  })
  const differing = cards
    .filter(c => (c.konflik ?? 0) > 0)
    .map((card): Case => ({ id: card.id, type: 'beda', card }))
  const asked = cards.flatMap(card =>
    openRequests(card.diminta, card.posyandu).map((request): Case => ({
      id: request.record,
      type: 'pindah',
      card,
      request,
    })),
  )
  return [...asked, ...open, ...differing]
}

/** In which order the list asks, and what is to be done with each sort. */
export const sorts = {
  pindah: 'Permintaan pindah',
  dobel: 'Kemungkinan orang yang sama',
  tanya: 'Tanyakan dulu',
  nik: 'NIK sama, orangnya berbeda',
  beda: 'Isian berbeda',
} as const
export type Sort = keyof typeof sorts

const askFirst: ReadonlySet<Why> = new Set(['nama-lahir', 'tanggal', 'ibu', 'ketik'])

export function sortOf(one: Case): Sort {
  if (one.type !== 'dobel') return one.type
  if (one.why === 'nik-keliru') return 'nik'
  return one.twins || askFirst.has(one.why) ? 'tanya' : 'dobel'
}

/** Those that concern a posyandu: with one side in it. */
export const isAt = (one: Case, posyandu: string): boolean =>
  (one.type === 'dobel' ? [one.a, one.b] : [one.card]).some(c => c.posyandu === posyandu)

export const titleOf = (one: Case): string => {
  if (one.type !== 'dobel') return nameOf(one.card)
  return one.a.nama === one.b.nama ? nameOf(one.a) : `${nameOf(one.a)} dan ${nameOf(one.b)}`
}

export function reasonOf(one: Case): string {
  if (one.type === 'pindah') return `ke ${one.request.keNama}`
  if (one.type === 'beda')
    return one.card.konflik === 1 ? 'satu isian berbeda' : `${one.card.konflik} isian berbeda`
  return one.twins ? `${whyWords(one)}, bisa jadi kembar` : whyWords(one)
}

function whyWords({ why, a, b }: DoubleCase): string {
  switch (why) {
    case 'nik':
      return 'NIK sama'
    case 'nama':
      if (a.ibuId !== undefined && a.ibuId === b.ibuId) return 'tanggal lahir dan ibu sama'
      return a.nama === b.nama ? 'nama dan tanggal lahir sama' : 'tanggal lahir sama, nama mirip'
    case 'nama-lahir':
      return 'nama dan tanggal lahir sama, alamat berbeda'
    case 'tanggal':
      return 'nama dan ibu sama, tanggal lahir mirip'
    case 'ibu':
      return 'ibu dan tanggal lahir sama, nama berbeda'
    case 'ketik':
      return a.jk === b.jk
        ? 'nama dan tanggal lahir sama, anak ke- berbeda'
        : 'nama dan tanggal lahir sama, jenis kelamin berbeda'
    case 'nik-keliru':
      return 'satu NIK tercatat pada dua orang'
  }
}

/** What the kader was asked about this pair, and what she said; the newest of both sides. */
export function askedAbout({ a, b }: Pick<DoubleCase, 'a' | 'b'>): Asked | undefined {
  const own = (card: Card, other: Card) => (card.tanya ?? []).filter(q => q.dengan === other.id)
  const all = [...own(a, b), ...own(b, a)]
  return all.find(q => q.jawaban !== undefined) ?? all[0]
}

const answerWords = {
  sama: 'kader: orang yang sama',
  beda: 'kader: dua orang berbeda',
  tidak_tahu: 'kader: belum bisa dipastikan',
} as const

export const askedWords = (asked: Asked): string =>
  asked.jawaban === undefined ? `ditanyakan ke kader, ${plainDay(asked.on)}` : answerWords[asked.jawaban]

export type Clue = { readonly words: string; readonly speaksFor: boolean }

/** What speaks for one person and what against, in the words of the question. */
export function cluesOf(a: Card, b: Card): Clue[] {
  const clue = (x: unknown, y: unknown, equal: string, unequal: string): Clue[] =>
    x === undefined || y === undefined ? [] : [{ words: x === y ? equal : unequal, speaksFor: x === y }]
  const bothMothers = a.ibuId !== undefined && b.ibuId !== undefined
  const mother = (c: Card) => (bothMothers ? c.ibuId : c.ibu?.toLowerCase())
  const like = nameSimilarity(a.nama, b.nama) >= similarEnough
  const together = weighedTogether(known(a), known(b)) && a.ukur?.bb
  return [
    ...clue(a.nikMark, b.nikMark, 'NIK sama', 'NIK beda'),
    ...clue(a.lahir, b.lahir, 'tanggal lahir sama', 'tanggal lahir beda'),
    ...clue(mother(a), mother(b), 'ibu sama', bothMothers ? 'ibu beda' : 'nama ibu beda'),
    ...clue(a.rt, b.rt, 'RT sama', 'RT beda'),
    ...clue(a.urutanKembar, b.urutanKembar, 'urutan kembar sama', 'anak kembar'),
    ...clue(a.nama.toLowerCase(), b.nama.toLowerCase(), 'nama sama', like ? 'nama beda ejaan' : 'nama beda'),
    ...clue(a.jk, b.jk, 'jenis kelamin sama', 'jenis kelamin beda'),
    ...(together
      ? [
          {
            words: `ditimbang pada hari yang sama, ${plainDay(together.on)}, beratnya beda`,
            speaksFor: false,
          },
        ]
      : []),
  ]
}
