import * as z from 'zod/mini'
import { areaKinds } from '../areas/area.ts'

const row = z.object({ area: z.string(), month: z.string(), sums: z.array(z.nullable(z.int())) })

/** What the server says of figures to a screen (RULES.md, letter J): the same form at both doors. */
export const figuresAnswer = z.object({
  /** When nothing was in the log that is not in these figures. */
  per: z.string(),
  /** How far the log was worked through. */
  seq: z.int(),
  /** Persons whose figures are being worked out anew. */
  remaining: z.int(),
  /** Ids of the counts, in the order of `sums`. */
  counts: z.array(z.string()),
  /** Of a posyandu; for the dinkes of an area above it, with null for what is too few to be published. */
  rows: z.array(row),
  /** Where a month of a year is hidden: the sums from January until each month, as far as they may be shown (J11). */
  years: z.optional(z.object({ counts: z.array(z.string()), rows: z.array(row) })),
})
export type FiguresAnswer = z.infer<typeof figuresAnswer>

/** Ids of those behind a number of one posyandu and month, of families where these are counted; `elsewhere`: at home where the caller reads nothing today. */
export const personsAnswer = z.object({
  per: z.string(),
  seq: z.int(),
  remaining: z.int(),
  persons: z.array(z.string()),
  elsewhere: z.int(),
})
export type PersonsAnswer = z.infer<typeof personsAnswer>

const numbers = z.optional(z.record(z.string(), z.number()))

/** The areas of somebody who has no log to read them from, and what was signed for them. */
export const placesAnswer = z.object({
  areas: z.array(
    z.object({ id: z.string(), nama: z.string(), jenis: z.enum(areaKinds), induk: z.optional(z.string()) }),
  ),
  plans: z.array(
    z.object({
      record: z.string(),
      area: z.string(),
      tahun: z.int(),
      target: numbers,
      pusdatin: numbers,
      daerah: numbers,
      riil: numbers,
      disahkanOleh: z.optional(z.string()),
    }),
  ),
})
export type PlacesAnswer = z.infer<typeof placesAnswer>
