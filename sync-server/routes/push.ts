import { maxEntriesPerPush, pushAnswer, pushRequest } from '../../src/domain/log/index.ts'
import type { PullAnswer, PushRequest } from '../../src/domain/log/index.ts'
import { accept } from '../accept.ts'
import type { Call, Context } from '../context.ts'
import { standingOf } from '../epoch.ts'
import { ok, ownRoute, refuse } from '../route.ts'
import { pageFor } from './page.ts'
import { logRoles, readerNow } from './reader.ts'

export const push = ownRoute<PushRequest>({
  method: 'POST',
  path: '/api/push',
  summary: 'Send saves; every save gets its own verdict',
  access: logRoles,
  columns: true,
  input: pushRequest,
  answer: pushAnswer,
  handle: async (ctx, request, call) => {
    const { caller } = call
    if (tooMany(request))
      return refuse(413, 'size', 'Kiriman terlalu besar. Catatan dikirim lagi sedikit demi sedikit.')
    const answer = await accept(ctx, caller, request)
    const page = await pageAfter(ctx, request, call)
    return { ...ok({ ...answer, ...(page && { page }) }), columns: true }
  },
})

/** P10, after the commit. To a phone that goes over to another epoch it would say nothing that it keeps. */
async function pageAfter(ctx: Context, request: PushRequest, call: Call): Promise<PullAnswer | undefined> {
  if (!request.page) return undefined
  const standing = await standingOf(ctx, request, call.caller.account)
  return standing.state === 'earlier'
    ? undefined
    : pageFor(ctx, await readerNow(ctx, call), standing, request.page)
}

/** A save alone is never too many: it travels whole, and is refused by its verdict. */
const tooMany = ({ saves }: PushRequest): boolean =>
  saves.length > 1 && saves.reduce((n, s) => n + Math.max(s.entries.length, 1), 0) > maxEntriesPerPush
