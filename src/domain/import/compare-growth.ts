import { growth } from '../measures/growth/index.ts'
import type { GrowthReference } from '../reference/index.ts'
import type { PreviewRow, Said } from './preview-rows.ts'
import { comparedIndices } from './read-weighing.ts'
import type { ComparedIndex, Theirs } from './read-weighing.ts'

export type GrowthDifference = {
  readonly line: number
  readonly nama: string
  readonly onDate: string
  readonly index: ComparedIndex
  readonly theirs: Theirs
  /** Absent where the figures of the row give none. */
  readonly ours?: { readonly z: number; readonly words?: string }
  /** The classes differ: what would be told to the mother is another thing. */
  readonly byClass: boolean
}

export type GrowthComparison = {
  /** Figures and classes of the file that were held against ours. */
  readonly compared: number
  readonly differing: readonly GrowthDifference[]
}

/** Other programs round what they read and what they write: two decimals on either side. */
const allowed = 0.05

/** What the file says of each weighing beside what we make of the same figures. Ours is what counts; theirs is not stored. */
export function compareGrowth(rows: readonly PreviewRow[], reference: GrowthReference): GrowthComparison {
  let compared = 0
  const differing: GrowthDifference[] = []
  for (const row of rows) {
    if (row.outcome === 'salah' || !row.weighing) continue
    for (const found of differencesOf(row, reference)) {
      compared++
      if (found) differing.push(found)
    }
  }
  return { compared, differing }
}

/** One for each index that the file judges: the difference, or nothing where both say the same. */
function differencesOf(row: Said, reference: GrowthReference): (GrowthDifference | undefined)[] {
  const { person, weighing, line } = row
  if (!weighing) return []
  const { bb, tb, caraUkur } = weighing.answers
  const { readings } = growth(
    { sex: person.jk, birthDate: person.tanggal_lahir },
    { onDate: weighing.onDate, weightKg: bb, heightCm: tb, position: caraUkur },
    reference,
  )
  return comparedIndices.flatMap(index => {
    const theirs = weighing.theirs[index]
    if (!theirs) return []
    const reading = readings[index]
    const ours = reading && { z: reading.z, ...(reading.class ? { words: reading.class.words } : {}) }
    const byClass = classesDiffer(theirs.words, ours?.words)
    if (ours && !byClass && !scoresDiffer(theirs.z, ours.z)) return [undefined]
    const { onDate } = weighing
    return [{ line, nama: person.nama, onDate, index, theirs, byClass, ...(ours ? { ours } : {}) }]
  })
}

const scoresDiffer = (theirs: number | undefined, ours: number): boolean =>
  theirs !== undefined && Math.round(Math.abs(theirs - ours) * 100) > allowed * 100

/** "Berat badan kurang", "BB Kurang" and "Kurang" are one class of the index; so are "Berisiko gizi lebih" and "Risiko Gizi Lebih". */
const plainClass = (words: string): string =>
  words
    .toLowerCase()
    .replace(/berisiko/g, 'risiko')
    .replace(/berat badan|tinggi badan|panjang badan|gizi|\b[btp]b\b/g, '')
    .replace(/[^a-z]/g, '')

const classesDiffer = (theirs: string | undefined, ours: string | undefined): boolean =>
  theirs !== undefined && ours !== undefined && plainClass(theirs) !== plainClass(ours)
