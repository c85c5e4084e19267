import type { Context } from '../context.ts'
import type { Account, NewDevice } from './accounts.ts'
import type { Activation, Revocation } from './ledger-records.ts'

export async function noteActivation(
  ctx: Context,
  account: Account,
  device: NewDevice,
  code?: string,
): Promise<void> {
  const record: Activation = {
    type: 'activation',
    at: ctx.now().toISOString(),
    account: account.id,
    role: account.role,
    name: account.name,
    admin: account.admin,
    areas: [...(await ctx.accounts.areasOf(account.id))],
    replica: device.replica,
    publicKey: device.publicKey,
    device: device.name,
    ...(account.login === undefined ? {} : { login: account.login }),
    ...(code === undefined ? {} : { code }),
  }
  await ctx.ledger.append(record)
}

export const noteRevoked = (ctx: Context, account: string, replica: string): Promise<void> =>
  note(ctx, { account, replica })

export const noteDisabled = (ctx: Context, account: string, disabled: boolean): Promise<void> =>
  note(ctx, { account, disabled })

/** Reading an area that was taken away must not come back with an older backup. */
export const noteAssigned = (ctx: Context, account: string, areas: readonly string[]): Promise<void> =>
  note(ctx, { account, areas: [...areas] })

function note(
  ctx: Context,
  what: Pick<Revocation, 'account' | 'replica' | 'disabled' | 'areas'>,
): Promise<void> {
  const record: Revocation = { type: 'revocation', at: ctx.now().toISOString(), ...what }
  return ctx.ledger.append(record)
}
