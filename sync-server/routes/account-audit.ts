import * as z from 'zod/mini'
import { done } from '../auth/done.ts'
import { ok, ownRoute } from '../route.ts'

/** Whoever takes data out of the system says so here first; the answer is the permission to write the file. */
export const exportRoute = ownRoute({
  method: 'POST',
  path: '/api/exports',
  summary: 'Record in the audit that data are taken out: what, how many, in which format',
  access: ['bidan', 'puskesmas'],
  input: z.object({
    what: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
    format: z.enum(['csv', 'ndjson', 'xlsx']),
    rows: z.int().check(z.gte(0)),
  }),
  handle: async (ctx, { what, format, rows }, call) => {
    await done(ctx, call, `ekspor:${what}:${format}`, String(rows))
    return ok({})
  },
})
