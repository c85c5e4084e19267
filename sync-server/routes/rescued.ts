import * as z from 'zod/mini'
import { ok, ownRoute } from '../route.ts'
import { readerOf } from './reader.ts'

const listed = 200

const rescuedAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      about: z.string(),
      feed: z.string(),
      seq: z.int(),
      by: z.string(),
      receivedBy: z.string(),
    }),
  ),
})

export const rescued = ownRoute<Record<string, never>>({
  method: 'GET',
  path: '/api/rescued',
  summary: 'Entries that somebody else than their author brought back after a restore, the newest per feed',
  access: ['bidan', 'puskesmas'],
  input: z.object({}),
  answer: rescuedAnswer,
  handle: async (ctx, _input, call) => {
    const { feeds } = await readerOf(ctx, call)
    return ok({ items: [...(await ctx.store.read.rescued(feeds, listed))] })
  },
})
