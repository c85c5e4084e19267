import type { ReaderClass } from '../log/entry.ts'
import type { PersonMonth } from './person-month.ts'

/**
 * Something that is true of one person in one month, or is not. What nobody looked at is not true: it has a count of its
 * own ("belum diperiksa"), never the place of a "no".
 *
 * `bulan` counts in every month in which it holds: a stock or an event. `pertama-di-tahun` counts in the first month of a
 * calendar year in which it holds, so that January until a month adds up to persons.
 */
export type Count = {
  readonly id: string
  /** As on the form. */
  readonly words: string
  /** The strictest of what it reads: a kader has a `health` count from the server as a number, never worked out on her phone. */
  readonly seenBy: ReaderClass
  /** Not even as a number. */
  readonly neverKader?: true
  readonly each: 'bulan' | 'pertama-di-tahun'
  /** It can hold only where this one holds, so it never exceeds it. */
  readonly within?: Count
  /** What is counted are the families of those of whom it holds, each once in a posyandu and month; else it is persons. */
  readonly per?: 'keluarga'
  readonly when: (m: PersonMonth) => boolean
}

type Spec = Pick<Count, 'id' | 'words' | 'when'> &
  Partial<Pick<Count, 'seenBy' | 'neverKader' | 'each' | 'within' | 'per'>>

/** A part of a confidential count is confidential, and what is part of families are families. */
export function count({ seenBy = 'posyandu', within, each = within?.each ?? 'bulan', ...spec }: Spec): Count {
  const never = within?.neverKader
  const per = spec.per ?? within?.per
  // The first month of a year is each person's own: two of one family would count it twice.
  if (per && each !== 'bulan') throw new Error(`${spec.id} counts families, which are counted in each month`)
  return {
    ...spec,
    each,
    seenBy: within?.seenBy === 'health' ? 'health' : seenBy,
    ...(within ? { within } : {}),
    ...(per ? { per } : {}),
    ...(never ? { neverKader: never } : {}),
  }
}

/** What happens in a month, counted in it. */
export const event = (id: string, words: string, when: Count['when']): Count => count({ id, words, when })

export type Class = {
  readonly key: string
  readonly words: string
  readonly when: (m: PersonMonth) => boolean
}

/** The classes of one count; each person of it is in at most one of them. */
export const split = (of: Count, classes: readonly Class[]): Count[] =>
  classes.map(({ key, words, when }) =>
    count({ id: `${of.id}-${key}`, words: `${of.words}: ${words}`, within: of, when }),
  )

export type Looked = { readonly measured: Count; readonly found: Count }

type Asked = Omit<Spec, 'when'> & { readonly fact: (m: PersonMonth) => unknown }
type Fact = Omit<Spec, 'when'> & { readonly fact: (m: PersonMonth) => boolean | undefined }

/** Of whom nobody knows the fact: "belum dicatat", never the place of a "no". */
export const notKnown = ({ fact, ...of }: Asked): Count => count({ ...of, when: m => fact(m) === undefined })

/** Who was looked at (the fact is known), and of those in whom it was found. */
export function looked({ fact, ...measured }: Fact, found: Pick<Count, 'id' | 'words'>): Looked {
  const known = count({ ...measured, when: m => fact(m) !== undefined })
  return { measured: known, found: count({ ...found, within: known, when: m => fact(m) === true }) }
}
