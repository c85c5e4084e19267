import type { Caller } from '../../src/domain/log/index.ts'
import type { Account, Device } from '../auth/accounts.ts'
import { registeredFor } from '../auth/sessions.ts'
import type { Context } from '../context.ts'
import { areasBelow, areasEverBelow } from '../tree.ts'

/** Whose device made a file, and whether that device may still speak for itself. */
export type Author = { readonly device: Device; readonly account: Account; readonly stands: boolean }

export async function authorOf(ctx: Context, replica: string): Promise<Author | undefined> {
  const device = await ctx.accounts.device(replica)
  const account = device && (await ctx.accounts.account(device.account))
  if (!device || !account) return undefined
  const lapsed = Date.parse(device.created) + registeredFor <= ctx.now().getTime()
  return { device, account, stands: device.revoked === undefined && !account.disabled && !lapsed }
}

/** The rights that the author's own push would have. */
export async function rightsOf(ctx: Context, { device, account }: Author): Promise<Caller> {
  const tree = await ctx.store.read.areas()
  return {
    account: account.id,
    role: account.role,
    replica: device.replica,
    areas: areasBelow(await ctx.accounts.areasOf(account.id), tree),
    everAreas: areasEverBelow(await ctx.accounts.everAreasOf(account.id), tree),
  }
}
