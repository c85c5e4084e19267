import { differ } from '../doubles/index.ts'
import type { Sex } from '../life-stage.ts'
import { nameSimilarity, similarEnough } from '../records/similarity.ts'
import { isOneName } from './one-name.ts'
import type { ReadPerson } from './read-row.ts'

/** Somebody of a row, and the posyandu that the row names, or else the one that the list goes to. */
export type Sought = ReadPerson & { readonly posyandu: string }

/** What may tell two people of one name and day of birth apart. */
export type Traits = {
  readonly jk?: Sex | undefined
  readonly anakKe?: number | undefined
  readonly ibu?: string | undefined
  readonly posyandu?: string | undefined
  readonly rt?: string | undefined
  readonly rw?: string | undefined
}

export const traitsOf = (person: Sought): Traits => ({
  jk: person.jk,
  anakKe: person.anak_ke,
  ibu: person.ibu_nama,
  posyandu: person.posyandu,
  rt: person.rt,
  rw: person.rw,
})

/** What two people may have in two ways, and one has not. */
export const bodyDiffers = (person: Sought, other: Traits): string[] => [
  ...(differ(person.jk, other.jk) ? ['jenis kelaminnya'] : []),
  ...(differ(person.anak_ke, other.anakKe) ? ['anak keberapanya'] : []),
]

/**
 * Mother and home. Where the mother is the same, the family may have another RT by now, and a list without a column of posyandu
 * may hold children of several. What only one side knows tells nothing.
 */
export function homeDiffers(person: Sought, other: Traits): string[] {
  const mother = motherIn(person, other)
  const elsewhere = differ(person.posyandu, other.posyandu)
  return [
    ...(mother === 'other' ? ['ibunya'] : []),
    ...(elsewhere && (mother !== 'same' || person.posyanduNama !== undefined) ? ['posyandunya'] : []),
    ...(mother !== 'same' && otherRt(person, other) ? ['RT-nya'] : []),
  ]
}

function motherIn({ ibu_nama: a }: Sought, { ibu: b }: Traits): 'same' | 'other' | undefined {
  if (a === undefined || b === undefined) return undefined
  return isOneName(a, b) || nameSimilarity(a, b) >= similarEnough ? 'same' : 'other'
}

/** RT 01 of RW 02 and RT 01 of RW 03 are two. */
const otherRt = (a: Sought, b: Traits): boolean =>
  differ(numberIn(a.rt), numberIn(b.rt)) || differ(numberIn(a.rw), numberIn(b.rw))

const numberIn = (rt: string | undefined): number | undefined => (rt === undefined ? undefined : Number(rt))
