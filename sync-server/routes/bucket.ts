import { bucketAnswer, bucketRequest, maxEntriesPerPage } from '../../src/domain/log/index.ts'
import type { BucketAnswer, BucketRequest } from '../../src/domain/log/index.ts'
import { currentEpoch } from '../epoch.ts'
import { ok, ownRoute } from '../route.ts'
import { classesOf, logRoles, readerOf } from './reader.ts'

export const bucket = ownRoute<BucketRequest>({
  method: 'POST',
  path: '/api/bucket',
  summary: 'The ids of one bucket in order; a bucket of others is empty',
  access: logRoles,
  input: bucketRequest,
  answer: bucketAnswer,
  handle: async (ctx, { feed, seenBy, month, after = '' }, call) => {
    const epoch = await currentEpoch(ctx)
    const reader = await readerOf(ctx, call)
    if (!reader.feeds.includes(feed) || !classesOf(reader).includes(seenBy))
      return ok({ epoch, ids: [], more: false } satisfies BucketAnswer)
    const query = { feed, seenBy, month, after, limit: maxEntriesPerPage }
    const ids = await ctx.store.read.bucketIds(query)
    return ok({ epoch, ids: [...ids], more: ids.length === maxEntriesPerPage } satisfies BucketAnswer)
  },
})
