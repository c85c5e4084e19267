import * as z from 'zod/mini'
import { done } from '../auth/done.ts'
import { managed } from '../auth/reach.ts'
import type { Call, Context } from '../context.ts'
import { bring, outcomeOf } from '../emergency/bring.ts'
import type { Bringer } from '../emergency/bring.ts'
import { ok, ownRoute, refuse } from '../route.ts'
import { tooMany } from './account-refusals.ts'

const input = z.object({
  /** As it was read, unchanged. */
  file: z.string(),
  /** Of a device that was put out: whoever answers for its owner takes it all the same. */
  yes: z.optional(z.boolean()),
})
const answer = z.object({
  saves: z.int(),
  accepted: z.int(),
  duplicate: z.int(),
  waiting: z.int(),
  rejected: z.int(),
})

export const emergency = ownRoute({
  method: 'POST',
  path: '/api/emergency',
  summary: 'Bring an emergency file of whatever phone; it is judged by the rights of its author',
  access: 'any',
  input,
  answer,
  handle: async (ctx, { file, yes = false }, call) => {
    const keys = [`file:${call.caller.replica}`]
    if (!(await ctx.accounts.mayTry(keys))) return tooMany()
    const brought = await bring(ctx, file, bringerOf(ctx, call, yes))
    if (brought.author) {
      await ctx.accounts.wasRight(keys)
      await done(ctx, call, `berkas-darurat:${outcomeOf(brought)}`, brought.author.device.replica)
    }
    if (!('refused' in brought)) return ok(brought.taken)
    const { status, reason, message } = brought.refused
    return refuse(status, reason, message)
  },
})

const bringerOf = (ctx: Context, call: Call, saysYes: boolean): Bringer => ({
  saysYes,
  isHer: author => author.id === call.caller.account,
  mayVouch: async author => (await managed(ctx, call, author.id)) !== undefined,
})
