import * as z from 'zod/mini'
import { idSchema } from './entry-schema.ts'

/** A wild value is dropped alone: what a device says of itself never stands in the way of what it brings (D7). */
const maybe = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined)

const many = 1_000_000_000
const count = z.int().check(z.gte(0), z.lte(many))
/** A word of the app, so that a newer one may say what an older server has never heard of. */
const word = z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/))

/** localSeq of one replica that this database has written as: the last one made, and how many the server may still lack. */
const writer = z.object({ replica: idSchema, made: count, unsent: count })
export type WriterSaid = z.infer<typeof writer>

const storage = z.object({
  /** The browser promised not to throw the records away by itself. */
  persisted: maybe(z.boolean()),
  /** Room is set aside for the save that comes when the disk is full. */
  ballast: maybe(z.boolean()),
  /** Something could be written, read back and deleted when the app opened. */
  probe: maybe(z.boolean()),
  /** `ok`, or what was noticed when the database was opened: `damaged`, `emptied`, `restored` … */
  database: maybe(word),
  /** The second copy of what is not sent: `ok`, or why there is none. */
  copy: maybe(word),
})

/**
 * D7: what a device says of itself with every push and pull, beside the saves that this very message carries. Numbers
 * and words of the app; never a name, never a fact about anybody's health.
 */
export const deviceSaid = z.object({
  app: maybe(z.string().check(z.regex(/^[\w.+-]{1,40}$/))),
  schema: maybe(z.int().check(z.gte(0), z.lte(9999))),
  /** The epoch whose log stands on its screen: everything that it lacks was offered again (H3). */
  epoch: maybe(z.string().check(z.maxLength(40))),
  writers: maybe(z.array(writer).check(z.maxLength(8))),
  /** Saves by state (D5). */
  pending: maybe(count),
  waiting: maybe(count),
  rejected: maybe(count),
  /** Minutes that its clock is ahead of the server's. */
  clock: maybe(z.int().check(z.gte(-many), z.lte(many))),
  storage: maybe(storage),
})
export type DeviceSaid = z.infer<typeof deviceSaid>
