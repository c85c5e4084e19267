import * as z from 'zod/mini'
import { rescuedList } from '../../src/domain/devices/index.ts'
import type { RescuedList } from '../../src/domain/devices/index.ts'
import { epochStarts } from '../epoch.ts'
import { ok, ownRoute } from '../route.ts'
import { readerOf } from './reader.ts'

const listed = 200

export const rescued = ownRoute<Record<string, never>>({
  method: 'GET',
  path: '/api/rescued',
  summary: 'The newest entries that somebody else than their author brought back after a restore',
  access: ['bidan', 'puskesmas'],
  input: z.object({}),
  answer: rescuedList,
  handle: async (ctx, _input, call) => {
    const reader = await readerOf(ctx, call)
    const found = await ctx.store.read.rescued(reader.feeds, listed + 1)
    const newest = found.toSorted((a, b) => b.seq - a.seq).slice(0, listed)
    const served = await ctx.store.read.entries(
      newest.map(r => r.id),
      reader,
    )
    const entries = new Map(served.map(s => [s.entry.id, s.entry]))
    const owners = new Map<string, string | undefined>()
    for (const replica of new Set(newest.map(r => r.receivedBy)))
      owners.set(replica, (await ctx.accounts.device(replica))?.account)
    const starts = await epochStarts(ctx)
    const answer: RescuedList = {
      items: newest.map(one => ({
        ...one,
        kind: entries.get(one.id)?.kind,
        happenedOn: entries.get(one.id)?.happenedOn,
        broughtBy: owners.get(one.receivedBy),
        since: starts.findLast(start => start.seq < one.seq)?.at,
      })),
      more: found.length > newest.length,
    }
    return ok(answer)
  },
})
