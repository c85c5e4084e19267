import { entriesAnswer, entriesRequest } from '../../src/domain/log/index.ts'
import type { EntriesAnswer, EntriesRequest } from '../../src/domain/log/index.ts'
import { currentEpoch } from '../epoch.ts'
import { ok, ownRoute } from '../route.ts'
import { logRoles, readerOf } from './reader.ts'

export const entries = ownRoute<EntriesRequest>({
  method: 'POST',
  path: '/api/entries',
  summary: 'Whole entries by id; those of others are absent',
  access: logRoles,
  input: entriesRequest,
  answer: entriesAnswer,
  handle: async (ctx, { ids }, call) => {
    const items = await ctx.store.read.entries(ids, await readerOf(ctx, call))
    const answer: EntriesAnswer = { epoch: await currentEpoch(ctx), items: [...items] }
    return { ...ok(answer), columns: items.length > 0 }
  },
})
