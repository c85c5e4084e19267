import * as z from 'zod/mini'
import { idSchema } from '../../src/domain/log/index.ts'
import type { Account, Device } from '../auth/accounts.ts'
import { letIn } from '../auth/let-in.ts'
import { challengeFor, isChallenge, proves, publicKeySchema } from '../auth/proof.ts'
import { registeredFor } from '../auth/sessions.ts'
import type { Context } from '../context.ts'
import { ok, publicRoute } from '../route.ts'
import { registerAgain } from './account-refusals.ts'

export const challengeRoute = publicRoute({
  method: 'POST',
  path: '/api/session/challenge',
  summary: 'A question for the device key to sign; answered alike for every replica',
  access: 'public',
  input: z.object({ replica: idSchema }),
  handle: async (ctx, { replica }) => ok({ challenge: challengeFor(ctx.secret, replica, ctx.now()) }),
})

/**
 * A registered phone whose session has run out, or was lost with a restored backup, comes back by its key: nobody has to
 * type anything at the posyandu. The proof is over the challenge. Tries are not counted: a key is not guessed, and a count
 * by device or address would let anybody keep a phone out who knows its replica or shares its address.
 */
export const renewRoute = publicRoute({
  method: 'POST',
  path: '/api/session/renew',
  summary: 'A fresh session for a registered device that proves its key',
  access: 'public',
  input: z.object({
    replica: idSchema,
    challenge: z.string().check(z.maxLength(120)),
    proof: z.string().check(z.maxLength(200)),
  }),
  handle: async (ctx, { replica, challenge, proof }) => {
    const found = await renewable(ctx, replica)
    if (!found || !isChallenge(ctx.secret, replica, challenge, ctx.now())) return registerAgain()
    const key = publicKeySchema.parse(JSON.parse(found.device.publicKey))
    if (!(await proves(key, proof, challenge))) return registerAgain()
    return letIn(ctx, found.account, found.device, 'perpanjang')
  },
})

async function renewable(
  ctx: Context,
  replica: string,
): Promise<{ device: Device; account: Account } | undefined> {
  const device = await ctx.accounts.device(replica)
  if (!device || device.revoked !== undefined) return undefined
  if (Date.parse(device.created) + registeredFor <= ctx.now().getTime()) return undefined
  const account = await ctx.accounts.account(device.account)
  return account && !account.disabled ? { device, account } : undefined
}
