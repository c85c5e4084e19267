import * as z from 'zod/mini'
import { digestAnswer } from '../../src/domain/log/index.ts'
import type { DigestAnswer } from '../../src/domain/log/index.ts'
import { currentEpoch } from '../epoch.ts'
import { ok, ownRoute } from '../route.ts'
import { classesOf, logRoles, readerOf } from './reader.ts'

export const digest = ownRoute<Record<string, never>>({
  method: 'GET',
  path: '/api/digest',
  summary: 'Count and sum of entry ids per feed, class and month that the caller should hold',
  access: logRoles,
  input: z.object({}),
  answer: digestAnswer,
  handle: async (ctx, _input, call) => {
    const reader = await readerOf(ctx, call)
    const buckets = await ctx.store.read.buckets(reader.feeds, classesOf(reader))
    return ok({ epoch: await currentEpoch(ctx), buckets: [...buckets] } satisfies DigestAnswer)
  },
})
