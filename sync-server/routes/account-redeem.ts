import * as z from 'zod/mini'
import { codeHash, readCode } from '../auth/codes.ts'
import { letIn } from '../auth/let-in.ts'
import { keyText, proves } from '../auth/proof.ts'
import { publicRoute } from '../route.ts'
import { badProof, refusedCode, tooMany, wrongField } from './account-refusals.ts'
import { deviceShape } from './account-shapes.ts'

const input = z.object({ code: z.string().check(z.maxLength(40)), ...deviceShape })

/** RULES.md R1. The proof is over `code|replica`, the code as it was sent. */
export const redeemRoute = publicRoute({
  method: 'POST',
  path: '/api/invitations/redeem',
  summary: 'Register this device with an invitation code; idempotent for the replica',
  access: 'public',
  input,
  handle: async (ctx, { code, replica, publicKey, proof, device }, { ip }) => {
    const read = readCode(code)
    if (!read)
      return wrongField('code', 'kode-salah-ketik', 'Kode salah ketik. Kode terdiri dari 8 huruf dan angka.')
    const keys = [`device:${replica}`, `ip:${ip}`]
    if (!(await ctx.accounts.mayTry(keys))) return tooMany()
    if (!(await proves(publicKey, proof, code, replica))) return badProof()
    const hash = codeHash(ctx.secret, read)
    const known = { replica, publicKey: keyText(publicKey), name: device }
    const redeemed = await ctx.accounts.redeem(hash, known)
    if (redeemed.outcome !== 'redeemed') return refusedCode(redeemed.outcome)
    await ctx.accounts.wasRight(keys)
    return letIn(ctx, redeemed.account, known, 'undangan', hash)
  },
})
