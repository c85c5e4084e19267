import type { Context } from '../context.ts'
import type { Account } from './accounts.ts'
import { areasFacts } from './areas.ts'

/** What a device must know of its user to work without signal. */
export async function profileOf(ctx: Context, account: Account, replica: string) {
  const { id, name, role, admin } = account
  const areas = await areasFacts(ctx, await ctx.accounts.areasOf(id))
  return { account: id, name, role, admin, replica, areas, demo: ctx.demo, seal: ctx.seals.current }
}
