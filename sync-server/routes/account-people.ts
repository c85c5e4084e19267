import * as z from 'zod/mini'
import { idFromBytes, idSchema } from '../../src/domain/log/index.ts'
import type { Account, Seen } from '../auth/accounts.ts'
import { areasFacts } from '../auth/areas.ts'
import { done } from '../auth/done.ts'
import { inviteTo } from '../auth/invite.ts'
import { oneTimePassword } from '../auth/passwords.ts'
import { fits, isAdmin, manages, sees } from '../auth/reach.ts'
import { noteStaff } from '../auth/staff-entries.ts'
import type { Call, Context } from '../context.ts'
import { ok, ownRoute, refuse } from '../route.ts'
import type { Reply } from '../route.ts'
import { notAdmin, notFound, wrongField } from './account-refusals.ts'
import { loginShape, nameShape } from './account-shapes.ts'

const shown = ({ account: { id, role, name, login, admin, disabled }, areas, devices }: Seen) => ({
  account: id,
  role,
  name,
  login: login ?? null,
  admin,
  disabled,
  areas,
  devices: devices.map(d => ({
    replica: d.replica,
    name: d.name,
    created: d.created,
    lastSeen: d.lastSeen,
    revoked: d.revoked ?? null,
    localSeq: d.localSeq,
    left: d.left,
    app: d.app,
  })),
})

export const listAccountsRoute = ownRoute({
  method: 'GET',
  path: '/api/accounts',
  summary: "Accounts and devices in the caller's area",
  access: ['bidan', 'puskesmas'],
  handle: async (ctx, _input: unknown, call) => {
    const seen = await ctx.accounts.list(sees(call))
    await done(ctx, call, 'lihat-akun', String(seen.length))
    return ok({ accounts: seen.map(shown), manages: (await manages(ctx, call)).roles })
  },
})

const input = z.object({
  role: z.enum(['kader', 'bidan', 'puskesmas']),
  name: nameShape,
  login: z.optional(loginShape),
  areas: z.array(idSchema).check(z.minLength(1), z.maxLength(50)),
  admin: z.optional(z.boolean()),
})
type Wanted = z.infer<typeof input>

async function refusal(ctx: Context, call: Call, wanted: Wanted): Promise<Reply | undefined> {
  if (!(await manages(ctx, call)).roles.includes(wanted.role)) return notAdmin()
  if (!wanted.areas.every(a => call.caller.areas.has(a))) return notFound()
  if (wanted.role !== 'kader' && wanted.login === undefined)
    return wrongField('login', 'wajib', 'Nama masuk wajib diisi.')
  const places = await areasFacts(ctx, wanted.areas)
  if (!places.every(p => fits(wanted.role, p.jenis)))
    return wrongField('areas', 'wilayah-tidak-cocok', 'Wilayah ini tidak cocok untuk peran itu.')
  return undefined
}

const accountFrom = (ctx: Context, wanted: Wanted, admin: boolean): Account => ({
  id: idFromBytes(ctx.random(16)),
  role: wanted.role,
  name: wanted.name,
  login: wanted.role === 'kader' ? undefined : wanted.login,
  admin: admin && wanted.role === 'puskesmas' && wanted.admin === true,
  disabled: false,
  mustChange: wanted.role !== 'kader',
  created: ctx.now().toISOString(),
})

/** A kader gets an invitation code, everybody else a password for the first time. Both are shown once. */
export const createAccountRoute = ownRoute({
  method: 'POST',
  path: '/api/accounts/create',
  summary: "A new account in the caller's area, with its invitation code or first password",
  access: ['bidan', 'puskesmas'],
  input,
  handle: async (ctx, wanted, call) => {
    const refused = await refusal(ctx, call, wanted)
    if (refused) return refused
    const account = accountFrom(ctx, wanted, await isAdmin(ctx, call.caller))
    const password = account.role === 'kader' ? undefined : oneTimePassword(ctx.random)
    const hash = password && (await ctx.passwords.hash(password))
    if (!(await ctx.accounts.create(account, wanted.areas, hash)))
      return { ...refuse(409, 'login-terpakai', 'Nama masuk ini sudah dipakai. Pilih yang lain.') }
    await noteStaff(ctx, account)
    await done(ctx, call, `buat-akun:${account.role}`, account.id)
    return ok({ account: account.id, ...(password ? { password } : await inviteTo(ctx, account.id)) })
  },
})
