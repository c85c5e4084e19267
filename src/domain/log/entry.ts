import * as z from 'zod/mini'

/** 128 random bits as 22 characters of base64url, made where the thing is made. */
export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/))
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

export const readerClasses = ['posyandu', 'health'] as const
export type ReaderClass = (typeof readerClasses)[number]

export type Body = Record<string, unknown>
/** Per field, the ids of the entries whose value stood on the author's screen when the form was opened. */
export type Replaces = Record<string, string[]>

/**
 * One fact. Complete and immutable once saved; RULES.md E1–E9 specify every field.
 * Unknown envelope fields are kept and passed on (loose object).
 */
export const entrySchema = z.looseObject({
  id: idSchema,
  save: idSchema,
  kind: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  v: z.int().check(z.gte(1), z.lte(9999)),
  about: idSchema,
  record: z.optional(idSchema),
  replaces: z.optional(z.record(z.string(), z.array(idSchema))),
  seenBy: z.enum(readerClasses),
  happenedOn: daySchema,
  deviceTime: z.string().check(z.maxLength(40)),
  by: idSchema,
  replica: idSchema,
  localSeq: z.int().check(z.gte(1)),
  posyandu: idSchema,
  body: z.record(z.string(), z.unknown()),
})

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
