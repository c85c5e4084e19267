import type { Role } from '../../src/domain/log/index.ts'
import type { Call, Context } from '../../sync-server/context.ts'
import { figures } from '../../sync-server/routes/figures.ts'
import { areasBelow } from '../../sync-server/tree.ts'
import { percentile } from '../line.ts'

const asked = 40

/** Milliseconds in which 95 of 100 questions for twelve months are answered, the first of them included. */
export async function dashboard(ctx: Context, role: Role, jenisAt: 'root' | 'below'): Promise<number> {
  const call = await callOf(ctx, role, jenisAt)
  const times: number[] = []
  for (let i = 0; i < asked; i++) {
    const began = performance.now()
    const { body } = await figures.handle(ctx, { from: monthsAgo(ctx, 11), to: monthsAgo(ctx, 0) }, call)
    JSON.stringify(body)
    times.push(performance.now() - began)
  }
  return percentile(times, 0.95)
}

/** The reach of the kabupaten, or of the first puskesmas below it. */
async function callOf(ctx: Context, role: Role, at: 'root' | 'below'): Promise<Call> {
  const tree = await ctx.store.read.areas()
  const root = tree.find(a => a.parent === undefined)?.id
  const below = tree.find(a => a.parent === root)?.id
  const top = at === 'root' ? root : below
  const areas = areasBelow(top === undefined ? [] : [top], tree)
  const caller = { account: 'bench', role, replica: 'bench', areas, everAreas: areas }
  return { caller, session: '' }
}

function monthsAgo(ctx: Context, n: number): string {
  const at = new Date(ctx.now())
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() - n)
  return at.toISOString().slice(0, 7)
}
