import * as z from 'zod/mini'

/** What somebody else than its author brought back after a restore (RULES.md W6). An older server says only the first six. */
export const rescuedList = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      about: z.string(),
      feed: z.string(),
      seq: z.int(),
      /** The author's account. */
      by: z.string(),
      receivedBy: z.string(),
      kind: z.optional(z.string()),
      happenedOn: z.optional(z.string()),
      /** The account whose device brought it. */
      broughtBy: z.optional(z.string()),
      /** ISO moment: when the history began into which it was brought. The moment of each entry is not kept. */
      since: z.optional(z.string()),
    }),
  ),
  /** There are older ones. */
  more: z.optional(z.boolean()),
})
export type RescuedList = z.infer<typeof rescuedList>
export type Rescued = RescuedList['items'][number]
