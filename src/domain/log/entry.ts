export const readerClasses = ['posyandu', 'health'] as const
export type ReaderClass = (typeof readerClasses)[number]

export type Body = Record<string, unknown>
/** Per field, the ids of the entries whose value stood on the author's screen when the form was opened. */
export type Replaces = Record<string, string[]>

/**
 * One fact. Complete and immutable once saved; RULES.md, section E, specifies every field.
 */
export type Entry = {
  readonly id: string
  readonly save: string
  readonly kind: string
  readonly v: number
  readonly about: string
  /** The record that this entry founds or edits; absent: the entry founds a record of its own id. */
  readonly record?: string
  readonly replaces?: Replaces
  readonly seenBy: ReaderClass
  readonly happenedOn: string
  readonly deviceTime: string
  readonly by: string
  readonly replica: string
  readonly localSeq: number
  readonly posyandu: string
  readonly body: Body
}

export type Save = { readonly save: string; readonly entries: readonly Entry[] }

export const recordOf = (e: Pick<Entry, 'id' | 'record'>): string => e.record ?? e.id

/** A subject (person, household, posyandu day, area …) begins with the entry whose record is its subject. */
export const founds = (e: Pick<Entry, 'id' | 'record' | 'about'>): boolean => recordOf(e) === e.about

/** E8: an entry without `replaces` about its own subject begins it; with `replaces` it edits one that somebody has seen. */
export const begins = (e: Pick<Entry, 'id' | 'record' | 'about' | 'replaces'>): boolean =>
  founds(e) && Object.keys(e.replaces ?? {}).length === 0
