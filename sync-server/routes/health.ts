import * as z from 'zod/mini'
import { careOf } from '../backup-state.ts'
import { currentEpoch } from '../epoch.ts'
import { mayKeep } from '../room.ts'
import { publicRoute } from '../route.ts'
import { schemaName, version } from '../version.ts'

const healthAnswer = z.object({
  ok: z.boolean(),
  version: z.string(),
  schema: z.string(),
  epoch: z.optional(z.string()),
  demo: z.boolean(),
  needsSetup: z.optional(z.boolean()),
  warning: z.optional(z.string()),
  /** When the newest tested backup was made, and whether that is too long ago. */
  backup: z.optional(z.object({ newest: z.nullable(z.string()), old: z.boolean() })),
})

export const health = publicRoute<Record<string, never>>({
  method: 'GET',
  path: '/api/health',
  summary: 'Is the server able to keep a save?',
  access: 'public',
  input: z.object({}),
  answer: healthAnswer,
  handle: async ctx => {
    const about = { version, schema: schemaName, demo: ctx.demo }
    try {
      await mayKeep(ctx)
      return {
        status: 200,
        body: { ok: true, ...about, epoch: await currentEpoch(ctx), ...(await careOf(ctx)) },
      }
    } catch {
      return { status: 503, body: { ok: false, ...about } }
    }
  },
})
