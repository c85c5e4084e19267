import * as z from 'zod/mini'
import { deviceSaid } from './device-said.ts'
import { readerClasses } from './entry.ts'
import { entrySchema, idSchema } from './entry-schema.ts'

/** Messages between a phone and the server, and nothing else. RULES.md, sections S, P, H and G, say what each side does with them. */

export const maxEntriesPerPush = 1250
export const maxEntriesPerPage = 1000

export const maxRefusedAsked = 500

/** Of a page: how many items at most; whether the digest should come with the last one (P11); whom what was refused is about (P13). */
const wanted = {
  limit: z.optional(z.int()),
  digest: z.optional(z.boolean()),
  refused: z.catch(z.optional(z.array(idSchema).check(z.maxLength(maxRefusedAsked))), undefined),
}

/** A save travels whole. Entries are checked one by one by the server so that a bad one cannot spoil the batch. */
export const pushRequest = z.object({
  epoch: z.optional(z.string()),
  cursor: z.optional(z.string()),
  /** The last one that an answer gave: a place in the log that this device was told of without having pulled it (H2). */
  receipt: z.optional(z.string()),
  /** How much is left on the phone after this batch, for the device ledger; said by apps of before `device`. */
  left: z.optional(z.int()),
  /** The page that a pull from this cursor would give is wanted in the answer (P10). */
  page: z.optional(z.object(wanted)),
  device: z.catch(z.optional(deviceSaid), undefined),
  saves: z.array(
    z.object({ save: z.string(), entries: z.array(z.unknown()), rescued: z.optional(z.boolean()) }),
  ),
})
export type PushRequest = z.infer<typeof pushRequest>

export const rejectReasons = ['envelope', 'type', 'size', 'right', 'id-reused', 'forgotten', 'split'] as const
export type RejectReason = (typeof rejectReasons)[number]

const placed = z.object({ id: z.string(), seq: z.int(), month: z.int() })
export type Placed = z.infer<typeof placed>

export const verdict = z.discriminatedUnion('verdict', [
  z.object({ save: z.string(), verdict: z.literal('accepted'), placed: z.array(placed) }),
  z.object({ save: z.string(), verdict: z.literal('duplicate'), placed: z.array(placed) }),
  z.object({ save: z.string(), verdict: z.literal('waiting'), needs: z.string() }),
  z.object({
    save: z.string(),
    verdict: z.literal('rejected'),
    reason: z.enum(rejectReasons),
    detail: z.optional(z.string()),
  }),
])
export type Verdict = z.infer<typeof verdict>

export const pullRequest = z.object({
  cursor: z.optional(z.string()),
  receipt: z.optional(z.string()),
  ...wanted,
  device: z.catch(z.optional(deviceSaid), undefined),
})
export type PullRequest = z.infer<typeof pullRequest>

/** An entry, an entry of the caller's own replica (id only), or "she has left this feed". */
export const pullItem = z.union([
  z.object({ feed: z.string(), pos: z.int(), seq: z.int(), month: z.int(), entry: entrySchema }),
  z.object({ feed: z.string(), pos: z.int(), seq: z.int(), month: z.int(), own: idSchema }),
  z.object({ feed: z.string(), pos: z.int(), exit: idSchema }),
  z.object({ feed: z.string(), pos: z.int(), forget: idSchema }),
])
export type PullItem = z.infer<typeof pullItem>

export const bucket = z.object({
  feed: z.string(),
  seenBy: z.enum(readerClasses),
  month: z.int(),
  n: z.int(),
  hi: z.int(),
  lo: z.int(),
})
export type Bucket = z.infer<typeof bucket>

export const pullAnswer = z.object({
  epoch: z.string(),
  /** Set when the cursor belonged to another history: the items begin at zero. */
  restarted: z.optional(z.boolean()),
  feeds: z.array(z.string()),
  items: z.array(pullItem),
  cursor: z.string(),
  more: z.boolean(),
  buckets: z.optional(z.array(bucket)),
  /** Those of `refused` who were forgotten (P13). */
  forgotten: z.optional(z.array(idSchema)),
})
export type PullAnswer = z.infer<typeof pullAnswer>

export const pushAnswer = z.object({
  epoch: z.string(),
  verdicts: z.array(verdict),
  /** Signed like a cursor; sent with every request until the next one. */
  receipt: z.optional(z.string()),
  /** The replica was cloned: make a new replica id before saving again (RULES.md R3). */
  newReplica: z.optional(z.boolean()),
  page: z.optional(pullAnswer),
})
export type PushAnswer = z.infer<typeof pushAnswer>

export const digestAnswer = z.object({ epoch: z.string(), buckets: z.array(bucket) })
export type DigestAnswer = z.infer<typeof digestAnswer>

/** The ids of one bucket, and whole entries by id: how a differing bucket is repaired. */
export const bucketRequest = z.object({
  feed: z.string(),
  seenBy: z.enum(readerClasses),
  month: z.int(),
  after: z.optional(z.string()),
})
export const bucketAnswer = z.object({ epoch: z.string(), ids: z.array(z.string()), more: z.boolean() })
export const entriesRequest = z.object({
  ids: z.array(idSchema).check(z.maxLength(500)),
  receipt: z.optional(z.string()),
})
export const entriesAnswer = z.object({
  epoch: z.string(),
  items: z.array(z.object({ feed: z.string(), seq: z.int(), month: z.int(), entry: entrySchema })),
  /** No cursor names what was fetched by id: it contradicts a restore by this (H2). */
  receipt: z.optional(z.string()),
})
export type BucketRequest = z.infer<typeof bucketRequest>
export type BucketAnswer = z.infer<typeof bucketAnswer>
export type EntriesRequest = z.infer<typeof entriesRequest>
export type EntriesAnswer = z.infer<typeof entriesAnswer>
