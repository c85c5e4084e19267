import { pullAnswer, pullRequest } from '../../src/domain/log/index.ts'
import type { PullRequest } from '../../src/domain/log/index.ts'
import { standingOf } from '../epoch.ts'
import { noteDevice } from '../note-device.ts'
import { ok, ownRoute } from '../route.ts'
import { pageFor } from './page.ts'
import { logRoles, readerOf } from './reader.ts'

export const pull = ownRoute<PullRequest>({
  method: 'POST',
  path: '/api/pull',
  summary: 'One page of what is new in the feeds of the caller',
  access: logRoles,
  input: pullRequest,
  answer: pullAnswer,
  handle: async (ctx, request, call) => {
    const standing = await standingOf(ctx, request, call.caller.account)
    await noteDevice(ctx, call.caller, { epoch: standing.epoch, said: request.device })
    const answer = await pageFor(ctx, await readerOf(ctx, call), standing, request)
    return { ...ok(answer), columns: answer.items.length > 0 }
  },
})
