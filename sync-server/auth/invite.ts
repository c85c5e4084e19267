import type { Context } from '../context.ts'
import { codeHash, newCode } from './codes.ts'

const days7 = 7 * 86_400_000

export type Invitation = { readonly code: string; readonly expires: string }

/** The code is shown once, to whoever invites; the server keeps its hash. */
export async function inviteTo(ctx: Context, account: string): Promise<Invitation> {
  const code = newCode(ctx.random)
  const expires = new Date(ctx.now().getTime() + days7).toISOString()
  await ctx.accounts.invite(account, codeHash(ctx.secret, code), expires)
  return { code, expires }
}
