import type { Context } from '../context.ts'
import { accountRecord } from './ledger-records.ts'
import type { Activation } from './ledger-records.ts'
import { noteStaff } from './staff-entries.ts'

/**
 * After the restore of an older backup, before anyone is answered (RULES.md H5): whoever was let in since is let in again,
 * whoever was put out is known again and stays out. Doing it again changes nothing. Runs after `recover`.
 */
export async function applyLedger(ctx: Context): Promise<void> {
  const records = (await ctx.ledger.records()).flatMap(r => accountRecord(r) ?? [])
  const revocations = records.filter(r => r.type === 'revocation')
  const putOut = new Set(revocations.flatMap(r => r.replica ?? []))
  const disabled = new Map<string, boolean>()
  for (const r of revocations) if (r.disabled !== undefined) disabled.set(r.account, r.disabled)

  for (const record of records) if (record.type === 'activation') await activateAgain(ctx, record)
  for (const replica of putOut) await ctx.accounts.revoke(replica)
  for (const [account, isDisabled] of disabled) await disableAgain(ctx, account, isDisabled)
  for (const { account, areas } of revocations) if (areas) await assignAgain(ctx, account, areas)
}

async function activateAgain(ctx: Context, a: Activation): Promise<void> {
  if (!(await ctx.accounts.account(a.account))) await accountAgain(ctx, a)
  if (a.code !== undefined) await ctx.accounts.spend(a.code, a.account, a.replica, a.at)
  if (await ctx.accounts.device(a.replica)) return
  await ctx.accounts.register(a.account, { replica: a.replica, publicKey: a.publicKey, name: a.device })
}

async function accountAgain(ctx: Context, a: Activation): Promise<void> {
  const { role, name, login, admin, areas, at } = a
  const account = { id: a.account, role, name, login, admin, disabled: false, mustChange: false, created: at }
  if (await ctx.accounts.create(account, areas)) await noteStaff(ctx, account)
}

/** In the order of the ledger: every place that she ever had is known again, and the last ones are hers now. */
async function assignAgain(ctx: Context, id: string, areas: readonly string[]): Promise<void> {
  if (await ctx.accounts.account(id)) await ctx.accounts.assign(id, areas)
}

async function disableAgain(ctx: Context, id: string, disabled: boolean): Promise<void> {
  const account = await ctx.accounts.account(id)
  if (account && account.disabled !== disabled) await ctx.accounts.setDisabled(id, disabled)
}
