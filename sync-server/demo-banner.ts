import { roles } from '../src/domain/log/index.ts'
import type { Role } from '../src/domain/log/index.ts'
import type { Account, Seen } from './auth/accounts.ts'
import { areaFacts } from './auth/areas.ts'
import { inviteTo } from './auth/invite.ts'
import type { Context } from './context.ts'
import { demoPassword } from './demo.ts'
import type { Running } from './serve.ts'

const titles: Readonly<Record<Role, string>> = {
  kader: 'Kader',
  bidan: 'Bidan',
  puskesmas: 'Puskesmas',
  dinkes: 'Dinkes',
}

/** One account of each role to try: two kader of different posyandu with a fresh code each, and the bidan of the first. */
export async function sayDemo(
  { ctx, address }: Pick<Running, 'ctx' | 'address'>,
  say: (line: string) => void,
): Promise<void> {
  const areas = (await ctx.store.read.areas()).map(a => a.id)
  const all = await ctx.accounts.list({ areas, roles })
  const kader = twoPlaces(all)
  const desa = (await areaFacts(ctx, kader[0]?.areas[0] ?? '')).induk ?? ''
  say('')
  say(`Saku Kader, DATA CONTOH: ${address}`)
  say('Orang, tempat, dan nomor di dalamnya rekaan. Hanya bisa dibuka dari komputer ini.')
  say('')
  for (const one of kader) say(await kaderLine(ctx, one))
  for (const one of staffOf(all, desa)) say(loginLine(one.account))
  say('')
}

function twoPlaces(all: readonly Seen[]): Seen[] {
  const kader = all.filter(s => s.account.role === 'kader')
  const first = kader[0]
  const elsewhere = kader.find(s => s.areas[0] !== first?.areas[0])
  return [first, elsewhere].filter(s => s !== undefined)
}

function staffOf(all: readonly Seen[], desa: string): Seen[] {
  const of = (role: Role): Seen[] => all.filter(s => s.account.role === role)
  const byRight = of('puskesmas').sort((a, b) => Number(b.account.admin) - Number(a.account.admin))
  return [...of('bidan').filter(s => s.areas.includes(desa)), ...byRight, ...of('dinkes')]
}

async function kaderLine(ctx: Context, { account, areas }: Seen): Promise<string> {
  const { code } = await inviteTo(ctx, account.id)
  const place = await areaFacts(ctx, areas[0] ?? '')
  return `  ${titles.kader.padEnd(10)} kode undangan ${code}   ${account.name}, ${place.nama}`
}

function loginLine({ role, login = '', name, admin }: Account): string {
  const right = admin ? ', admin' : ''
  return `  ${titles[role].padEnd(10)} nama masuk ${login}, kata sandi ${demoPassword}   ${name}${right}`
}
