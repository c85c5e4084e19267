import * as z from 'zod/mini'
import { done } from '../auth/done.ts'
import { noteRevoked } from '../auth/ledger-notes.ts'
import { passwordFault } from '../auth/passwords.ts'
import { profileOf } from '../auth/profile.ts'
import { ok, ownRoute } from '../route.ts'
import { inactive, tooMany, wrongField } from './account-refusals.ts'
import { passwordShape } from './account-shapes.ts'

export const meRoute = ownRoute({
  method: 'GET',
  path: '/api/me',
  summary: 'Who the caller is: name, role, areas',
  access: 'any',
  handle: async (ctx, _input: unknown, { caller }) => {
    const account = await ctx.accounts.account(caller.account)
    return account ? ok(await profileOf(ctx, account, caller.replica)) : inactive()
  },
})

export const logoutRoute = ownRoute({
  method: 'POST',
  path: '/api/logout',
  summary: 'End the session; `drop` also forgets a device that never wrote',
  access: 'any',
  input: z.object({ drop: z.optional(z.boolean()) }),
  handle: async (ctx, { drop = false }, call) => {
    await done(ctx, call, 'keluar', call.caller.replica)
    await ctx.accounts.close(call.caller.replica, drop)
    if (drop) await noteRevoked(ctx, call.caller.account, call.caller.replica)
    return { status: 200, body: {}, session: { replica: call.caller.replica, token: '' } }
  },
})

export const passwordRoute = ownRoute({
  method: 'POST',
  path: '/api/password',
  summary: 'Change the own password; every other session of the account ends',
  access: ['bidan', 'puskesmas', 'dinkes'],
  input: z.object({ password: passwordShape, newPassword: passwordShape }),
  handle: async (ctx, { password, newPassword }, call) => {
    const { account: id, replica } = call.caller
    const keys = [`account:${id}`, `device:${replica}`]
    if (!(await ctx.accounts.mayTry(keys))) return tooMany()
    const known = await ctx.accounts.secretOf(id)
    if (!known?.hash || !(await ctx.passwords.verify(known.hash, password)))
      return wrongField('password', 'salah', 'Kata sandi lama salah.')
    await ctx.accounts.wasRight(keys)
    const fault = passwordFault(newPassword, known.account.login ?? '', known.account.name)
    if (fault) return wrongField('newPassword', 'sandi-lemah', fault)
    await ctx.accounts.setPassword(id, await ctx.passwords.hash(newPassword), false, replica)
    await done(ctx, call, 'ganti-sandi', id)
    return ok({})
  },
})
