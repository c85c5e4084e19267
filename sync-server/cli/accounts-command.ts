import { idFromBytes } from '../../src/domain/log/index.ts'
import { roles } from '../../src/domain/log/index.ts'
import type { Account } from '../auth/accounts.ts'
import { areasFacts } from '../auth/areas.ts'
import { oneTimePassword } from '../auth/passwords.ts'
import { serverAccount } from '../auth/server-account.ts'
import { noteStaff } from '../auth/staff-entries.ts'
import type { Context } from '../context.ts'
import { accountsUsage } from './commands.ts'
import { localPlaces, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

export async function accounts([action, login, name]: readonly string[]): Promise<void> {
  const places = await localPlaces(process.env)
  await withLocal(places, async ({ ctx }) => {
    if (action === undefined) return listAll(ctx)
    if (action === 'sandi' && login !== undefined) return resetPassword(ctx, login.toLowerCase())
    if (action === 'dinkes' && login !== undefined && name !== undefined)
      return addDinkes(ctx, login.toLowerCase(), name)
    throw new Refusal(`Pemakaian: ${accountsUsage}`)
  })
}

async function listAll(ctx: Context): Promise<void> {
  const areas = (await ctx.store.read.areas()).map(a => a.id)
  for (const { account, devices } of await ctx.accounts.list({ areas, roles })) {
    const state = account.disabled ? 'nonaktif' : account.admin ? 'admin' : 'aktif'
    say([account.role, account.login ?? '-', state, `${devices.length} HP`, account.name].join('\t'))
  }
}

async function resetPassword(ctx: Context, login: string): Promise<void> {
  const known = await ctx.accounts.byLogin(login)
  if (!known) throw new Refusal(`Tidak ada akun dengan nama masuk "${login}".`)
  const password = oneTimePassword(ctx.random)
  await ctx.accounts.setPassword(known.account.id, await ctx.passwords.hash(password), true)
  await ctx.accounts.unlock(`account:${login}`)
  await note(ctx, 'atur-ulang-sandi:konsol', known.account.id)
  say(`Kata sandi sementara untuk ${login}: ${password}`)
}

/** Nobody in a puskesmas stands above the kabupaten, so its account is made at the server. */
async function addDinkes(ctx: Context, login: string, name: string): Promise<void> {
  const tree = await areasFacts(
    ctx,
    (await ctx.store.read.areas()).map(a => a.id),
  )
  const kabupaten = tree.find(a => a.jenis === 'kabupaten')
  if (!kabupaten) throw new Refusal('Server ini belum disiapkan: belum ada kabupaten.')
  const account: Account = {
    id: idFromBytes(ctx.random(16)),
    role: 'dinkes',
    name,
    login,
    admin: false,
    disabled: false,
    mustChange: true,
    created: ctx.now().toISOString(),
  }
  const password = oneTimePassword(ctx.random)
  if (!(await ctx.accounts.create(account, [kabupaten.id], await ctx.passwords.hash(password))))
    throw new Refusal('Nama masuk ini sudah dipakai. Pilih yang lain.')
  await noteStaff(ctx, account)
  await note(ctx, 'buat-akun:dinkes', account.id)
  say(`Akun ${login} dibuat. Kata sandi sementara: ${password}`)
}

const note = (ctx: Context, action: string, target: string): Promise<void> =>
  ctx.accounts.audit({ account: serverAccount, replica: 'konsol', action, scope: '', target })
