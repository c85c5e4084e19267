import * as z from 'zod/mini'
import { readerClasses } from './entry.ts'

/** 128 random bits as 22 characters of base64url, made where the thing is made. */
export const idPattern = /^[A-Za-z0-9_-]{22}$/
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/
export const kindPattern = /^[a-z][a-z0-9-]{0,63}$/

export const idSchema = z.string().check(z.regex(idPattern))
export const daySchema = z.string().check(z.regex(dayPattern))

/** The envelope at every door. Unknown envelope fields are kept and passed on (loose object). */
export const entrySchema = z.looseObject({
  id: idSchema,
  save: idSchema,
  kind: z.string().check(z.regex(kindPattern)),
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
