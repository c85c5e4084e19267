import type { Door } from '../auth/door.ts'
import { figureReads } from './figure-reads.ts'
import { figureWrites } from './figure-writes.ts'

/**
 * What is kept of figures: one place in the log, what each person contributes, and the sums. Written once, in the SQL that
 * the databases share; the same tests run on both (tests/server/figures.test.ts).
 */
export type FigureStore = {
  place(): Promise<Place>
  /** Subjects of what stands in the log after a place, in its order; markers of those who moved or were forgotten too. */
  changed(after: number, limit: number): Promise<readonly Numbered[]>
  /** Subjects by their own number. */
  subjects(after: number, limit: number): Promise<readonly Numbered[]>
  /** Persons whose contributions bear another stamp. */
  stale(stamp: string, limit: number): Promise<readonly string[]>
  countStale(stamp: string): Promise<number>
  persons(ids: readonly string[]): Promise<readonly PersonRow[]>
  /** Everybody who was ever at home there. */
  livedAt(posyandu: string): Promise<readonly PersonRow[]>
  pointsFrom(ids: readonly string[], why: Why): Promise<readonly Point[]>
  pointsTo(ids: readonly string[], why: Why): Promise<readonly Point[]>
  days(ids: readonly string[]): Promise<readonly DayRow[]>
  policies(): Promise<ReadonlyMap<string, string>>
  sums(posyandu: readonly string[], from: string, until: string): Promise<readonly SumRow[]>
  /** The same as it is kept: equal texts are equal sums. */
  sumTexts(posyandu: readonly string[], from: string, until: string): Promise<readonly SumText[]>
  /** Every person and every sum there is, for `saku verify`. */
  everyPerson(after: string, limit: number): Promise<readonly PersonRow[]>
  everySum(): Promise<readonly SumRow[]>
  /** One transaction: the rows, the difference that they make to the sums, and the new place. */
  apply(change: FigureChange): Promise<void>
  /** Forgets everything that was worked out; it begins anew at the present end of the log. */
  reset(counts: string): Promise<void>
}

export type Place = {
  /** The last number of the log that was worked through. */
  readonly seq: number
  /** The last subject of before that was gone through; undefined: all were. */
  readonly walked: number | undefined
  /** Changes with every change of what is kept. */
  readonly revision: number
  /** Version of the list of counts. */
  readonly counts: string
  /** The last month that is counted. */
  readonly until: string
  /** When nothing after the place was known. */
  readonly at: string
  /** The log goes on after it. */
  readonly behind: boolean
}

export type Numbered = { readonly n: number; readonly id: string }
/** `sama`: the same person · `hadir`: the day ticked her · `ganti`: that day stands for this one. */
export type Why = 'sama' | 'hadir' | 'ganti'
export type Point = { readonly source: string; readonly why: Why; readonly target: string }
export type DayRow = {
  readonly id: string
  readonly tanggal: string
  readonly posyandu?: string
  readonly ganti?: string
}
/** Posyandu, month, the counts that hold (`domain/indicators/bits.ts`), and the family, where it is known. */
export type Months = readonly (readonly [posyandu: string, month: string, counts: string, rumah?: string])[]
export type PersonRow = { readonly id: string; readonly stamp: string; readonly months: Months }
export type SumText = { readonly posyandu: string; readonly month: string; readonly sums: string }
export type SumRow = { readonly posyandu: string; readonly month: string; readonly sums: readonly number[] }

/** What one subject says by herself. */
export type Told = {
  readonly id: string
  readonly points: readonly Point[]
  readonly day?: DayRow | undefined
}

export type AreaPolicy = readonly [area: string, policy: string]

export type FigureChange = {
  /** The place from which it was worked out: somebody else's change in between makes this one void. */
  readonly from: Place
  readonly to: Partial<Pick<Place, 'seq' | 'walked' | 'until' | 'at'>>
  /** Areas that are read by another policy than before: whoever was ever at home there is to be folded anew. */
  readonly policies?: readonly AreaPolicy[]
  readonly told?: readonly Told[]
  readonly persons?: readonly (PersonRow & { readonly homes: readonly string[] })[]
  readonly gone?: readonly string[]
}

/** For whoever only reads. */
export type FigureReads = Omit<FigureStore, 'apply' | 'reset'>

/** Another process has applied something meanwhile: what was worked out is worked out again. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

export const figureStore = (door: Door): FigureStore => ({ ...figureReads(door), ...figureWrites(door) })
