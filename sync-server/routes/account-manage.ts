import * as z from 'zod/mini'
import { idSchema } from '../../src/domain/log/index.ts'
import type { Account } from '../auth/accounts.ts'
import { areasFacts } from '../auth/areas.ts'
import { done } from '../auth/done.ts'
import { inviteTo } from '../auth/invite.ts'
import { noteAssigned, noteDisabled, noteRevoked } from '../auth/ledger-notes.ts'
import { oneTimePassword } from '../auth/passwords.ts'
import { fits, isAdmin, managed } from '../auth/reach.ts'
import { noteStaff } from '../auth/staff-entries.ts'
import type { Context } from '../context.ts'
import { ok, ownRoute, refuse } from '../route.ts'
import { notAdmin, notFound, wrongField } from './account-refusals.ts'
import { accountShape } from './account-shapes.ts'

const managers = ['bidan', 'puskesmas'] as const

async function putOut(ctx: Context, account: Account): Promise<void> {
  const replicas = await ctx.accounts.revokeAll(account.id)
  for (const replica of replicas) await noteRevoked(ctx, account.id, replica)
}

export const inviteRoute = ownRoute({
  method: 'POST',
  path: '/api/accounts/invite',
  summary: 'A new invitation code for a kader; an earlier open one ends',
  access: managers,
  input: accountShape,
  handle: async (ctx, { account: id }, call) => {
    const account = await managed(ctx, call, id)
    if (account?.role !== 'kader' || account.disabled) return notFound()
    await done(ctx, call, 'undang', id)
    return ok(await inviteTo(ctx, id))
  },
})

export const replacePhoneRoute = ownRoute({
  method: 'POST',
  path: '/api/accounts/replace-phone',
  summary: 'A lost phone: every device of the account is put out, a kader gets a new code',
  access: managers,
  input: accountShape,
  handle: async (ctx, { account: id }, call) => {
    const account = await managed(ctx, call, id)
    if (!account || account.disabled) return notFound()
    await putOut(ctx, account)
    await done(ctx, call, 'ganti-hp', id)
    return ok(account.role === 'kader' ? await inviteTo(ctx, id) : {})
  },
})

export const revokeRoute = ownRoute({
  method: 'POST',
  path: '/api/devices/revoke',
  summary: 'Put one device out',
  access: managers,
  input: z.object({ replica: idSchema }),
  handle: async (ctx, { replica }, call) => {
    const device = await ctx.accounts.device(replica)
    if (!device || !(await managed(ctx, call, device.account))) return notFound()
    await ctx.accounts.revoke(replica)
    await noteRevoked(ctx, device.account, replica)
    await done(ctx, call, 'cabut-hp', replica)
    return ok({})
  },
})

export const disableRoute = ownRoute({
  method: 'POST',
  path: '/api/accounts/disable',
  summary: 'Disable an account (every session ends) or enable it again',
  access: managers,
  input: z.object({ account: idSchema, disabled: z.boolean() }),
  handle: async (ctx, { account: id, disabled }, call) => {
    const account = await managed(ctx, call, id)
    if (!account) return notFound()
    if (id === call.caller.account)
      return refuse(409, 'diri-sendiri', 'Akun sendiri tidak bisa dinonaktifkan.')
    await ctx.accounts.setDisabled(id, disabled)
    await noteDisabled(ctx, id, disabled)
    await noteStaff(ctx, { ...account, disabled })
    await done(ctx, call, disabled ? 'nonaktifkan' : 'aktifkan', id)
    return ok({})
  },
})

export const assignRoute = ownRoute({
  method: 'POST',
  path: '/api/accounts/areas',
  summary: 'Where an account works from now on; what it ever had stays open for late entries',
  access: managers,
  input: z.object({ account: idSchema, areas: z.array(idSchema).check(z.minLength(1), z.maxLength(50)) }),
  handle: async (ctx, { account: id, areas }, call) => {
    const account = await managed(ctx, call, id)
    if (!account || !areas.every(a => call.caller.areas.has(a))) return notFound()
    const places = await areasFacts(ctx, areas)
    if (!places.every(p => fits(account.role, p.jenis)))
      return wrongField('areas', 'wilayah-tidak-cocok', 'Wilayah ini tidak cocok untuk peran itu.')
    await ctx.accounts.assign(id, areas)
    await noteAssigned(ctx, id, areas)
    await noteStaff(ctx, account)
    await done(ctx, call, 'atur-wilayah', id)
    return ok({})
  },
})

export const resetPasswordRoute = ownRoute({
  method: 'POST',
  path: '/api/accounts/reset-password',
  summary: 'A password for one time, which its owner must change; every session ends',
  access: ['puskesmas'],
  input: accountShape,
  handle: async (ctx, { account: id }, call) => {
    if (!(await isAdmin(ctx, call.caller))) return notAdmin()
    const account = await managed(ctx, call, id)
    if (!account || account.login === undefined) return notFound()
    const password = oneTimePassword(ctx.random)
    await ctx.accounts.setPassword(id, await ctx.passwords.hash(password), true)
    await ctx.accounts.unlock(`account:${account.login}`)
    await done(ctx, call, 'atur-ulang-sandi', id)
    return ok({ password })
  },
})
