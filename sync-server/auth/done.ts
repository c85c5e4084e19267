import type { Call, Context } from '../context.ts'

/** What a caller did to whom, for the audit. Scope: the caller's own assignment, as it stands now. */
export async function done(
  ctx: Context,
  call: Pick<Call, 'caller'>,
  action: string,
  target: string,
): Promise<void> {
  const { account, replica } = call.caller
  const scope = (await ctx.accounts.areasOf(account)).join(' ')
  await ctx.accounts.audit({ account, replica, action, scope, target })
}
