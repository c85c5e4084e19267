import type { Context } from '../context.ts'
import type { Reply } from '../route.ts'
import type { Account, NewDevice } from './accounts.ts'
import { noteActivation } from './ledger-notes.ts'
import { profileOf } from './profile.ts'

type Way = 'undangan' | 'masuk' | 'perpanjang' | 'penyiapan'

/** A registered device gets its session. A lost answer costs nothing: asking again gives a fresh one. */
export async function letIn(
  ctx: Context,
  account: Account,
  device: NewDevice,
  way: Way,
  code?: string,
): Promise<Reply> {
  if (way !== 'perpanjang') await noteActivation(ctx, account, device, code)
  const token = await ctx.accounts.open(device.replica)
  await ctx.accounts.audit({
    account: account.id,
    replica: device.replica,
    action: `masuk:${way}`,
    scope: '',
    target: device.replica,
  })
  return {
    status: 200,
    body: await profileOf(ctx, account, device.replica),
    session: { replica: device.replica, token },
  }
}
