import type { Caller, Role } from '../../src/domain/log/index.ts'
import type { Call, Context } from '../context.ts'
import type { Account, Reach } from './accounts.ts'

/** A bidan answers for the kader of her places; who administers the puskesmas for everybody in it. */
export async function manages(ctx: Context, call: Call): Promise<Reach> {
  return { areas: [...call.caller.areas], roles: await rolesBelow(ctx, call.caller) }
}

/** Whom one sees in the list: for staff of a puskesmas without the administrator's right, the same people to look at. */
export const sees = (call: Call): Reach => ({
  areas: [...call.caller.areas],
  roles: call.caller.role === 'bidan' ? ['kader'] : ['kader', 'bidan', 'puskesmas'],
})

async function rolesBelow(ctx: Context, caller: Caller): Promise<readonly Role[]> {
  if (caller.role === 'bidan') return ['kader']
  return (await isAdmin(ctx, caller)) ? ['kader', 'bidan', 'puskesmas'] : []
}

export const isAdmin = async (ctx: Context, caller: Caller): Promise<boolean> =>
  (await ctx.accounts.account(caller.account))?.admin === true

/** The account in the caller's hands, or undefined for a foreign and an absent one alike. */
export const managed = async (ctx: Context, call: Call, id: string): Promise<Account | undefined> =>
  ctx.accounts.managed(id, await manages(ctx, call))

const placesOf: Readonly<Record<Role, readonly string[]>> = {
  kader: ['posyandu'],
  bidan: ['desa', 'dusun', 'posyandu'],
  puskesmas: ['puskesmas'],
  dinkes: ['kabupaten'],
}

export const fits = (role: Role, jenis: string): boolean => placesOf[role].includes(jenis)
