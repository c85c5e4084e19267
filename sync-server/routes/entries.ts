import { entriesAnswer, entriesRequest } from '../../src/domain/log/index.ts'
import type { EntriesAnswer, EntriesRequest } from '../../src/domain/log/index.ts'
import { currentEpoch } from '../epoch.ts'
import { receiptFor } from '../receipt.ts'
import { ok, ownRoute } from '../route.ts'
import { logRoles, readerOf } from './reader.ts'

export const entries = ownRoute<EntriesRequest>({
  method: 'POST',
  path: '/api/entries',
  summary: 'Whole entries by id; those of others are absent',
  access: logRoles,
  input: entriesRequest,
  answer: entriesAnswer,
  handle: async (ctx, { ids, receipt: before }, call) => {
    const items = await ctx.store.read.entries(ids, await readerOf(ctx, call))
    const epoch = await currentEpoch(ctx)
    const placed = items.map(({ entry, seq }) => ({ id: entry.id, seq }))
    const receipt = await receiptFor(ctx, { account: call.caller.account, epoch, before, placed })
    const answer: EntriesAnswer = { epoch, items: [...items], ...receipt }
    return { ...ok(answer), columns: items.length > 0 }
  },
})
