import * as z from 'zod/mini'
import type { Account } from '../auth/accounts.ts'
import { letIn } from '../auth/let-in.ts'
import { passwordFault } from '../auth/passwords.ts'
import { keyText, proves } from '../auth/proof.ts'
import type { Context } from '../context.ts'
import { publicRoute, refuse } from '../route.ts'
import type { Reply } from '../route.ts'
import { badProof, inactive, refusedCode, tooMany, wrongField, wrongPassword } from './account-refusals.ts'
import { deviceShape, passwordShape } from './account-shapes.ts'

const input = z.object({
  login: z.string().check(z.maxLength(64)),
  password: passwordShape,
  newPassword: z.optional(passwordShape),
  ...deviceShape,
})

/** Verified against for an unknown login, so that it takes as long as a known one. */
let nobody: Promise<string> | undefined

async function verified(ctx: Context, login: string, password: string): Promise<Account | undefined> {
  const known = await ctx.accounts.byLogin(login)
  nobody ??= ctx.passwords.hash('nobody has this password')
  const right = await ctx.passwords.verify(known?.hash ?? (await nobody), password)
  return right && known?.hash !== undefined ? known.account : undefined
}

/** A password that somebody else set opens nothing but the choice of an own one, made in the same step. */
async function ownPassword(
  ctx: Context,
  account: Account,
  old: string,
  next: string | undefined,
): Promise<Reply | undefined> {
  if (!account.mustChange) return undefined
  if (next === undefined)
    return refuse(403, 'ganti-sandi', 'Ini kata sandi sementara. Buat kata sandi Anda sendiri.')
  const fault =
    next === old
      ? 'Kata sandi baru harus lain dari yang sementara.'
      : passwordFault(next, account.login ?? '', account.name)
  if (fault) return wrongField('newPassword', 'sandi-lemah', fault)
  await ctx.accounts.setPassword(account.id, await ctx.passwords.hash(next), false)
  return undefined
}

/** The proof is over `login|replica`, the login as it was sent. */
export const loginRoute = publicRoute({
  method: 'POST',
  path: '/api/login',
  summary: 'Sign in with a password and register this device',
  access: 'public',
  input,
  handle: async (ctx, { login: typed, password, newPassword, replica, publicKey, proof, device }, { ip }) => {
    const login = typed.trim().toLowerCase()
    const keys = [`account:${login}`, `device:${replica}`, `ip:${ip}`]
    if (!(await ctx.accounts.mayTry(keys))) return tooMany()
    const account = await verified(ctx, login, password)
    if (!account) return wrongPassword()
    if (!(await proves(publicKey, proof, typed, replica))) return badProof()
    await ctx.accounts.wasRight(keys)
    if (account.disabled) return inactive()
    const refused = await ownPassword(ctx, account, password, newPassword)
    if (refused) return refused
    const known = { replica, publicKey: keyText(publicKey), name: device }
    const registered = await ctx.accounts.register(account.id, known)
    if (registered !== 'registered') return refusedCode(registered)
    return letIn(ctx, account, known, 'masuk')
  },
})
