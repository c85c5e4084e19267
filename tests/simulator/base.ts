import { sqliteAccounts } from '../../sync-server/auth/sqlite-accounts.ts'
import { foundArea, foundAreas } from '../../sync-server/auth/area-entries.ts'
import { areasFacts } from '../../sync-server/auth/areas.ts'
import { noteStaff } from '../../sync-server/auth/staff-entries.ts'
import type { Context } from '../../sync-server/context.ts'
import { memoryLedger } from '../../sync-server/ledger/memory-ledger.ts'
import type { LedgerRecord } from '../../sync-server/ledger.ts'
import { recover } from '../../sync-server/recover.ts'
import { serverRules } from '../../sync-server/rules.ts'
import { sqliteStore } from '../../sync-server/sqlite.ts'
import { openHandle } from '../../sync-server/sqlite/handle.ts'
import { idFromParts } from '../../src/domain/log/index.ts'
import type { Role } from '../../src/domain/log/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { testSeals } from '../fixtures/seals.ts'
import { rng } from './rng.ts'

/** 25 November: a history crosses a month of acceptance now and then. */
export const start = Date.parse('2026-11-25T02:00:00Z')
export const secret = 'a secret that lies beside the ledger'

export const quickPasswords: Context['passwords'] = {
  hash: async password => `#${password}`,
  verify: async (hash, password) => hash === `#${password}`,
}

export type Member = {
  readonly name: string
  readonly account: string
  readonly role: Role
  readonly area: string
}

/** The server on its first day: kabupaten, puskesmas, two desa, their posyandu, and who works where. */
export type Base = {
  /** Beside them another puskesmas with one posyandu and its bidan: people come from there and go there (RULES.md K). */
  readonly neighbours: boolean
  readonly bytes: Uint8Array
  readonly ledger: readonly LedgerRecord[]
  /** Area → the area above it. */
  readonly parents: ReadonlyMap<string, string | undefined>
  readonly area: Readonly<Record<string, string>>
  readonly members: readonly Member[]
}

type Hired = readonly [name: string, role: Role, area: string]
const staff: readonly Hired[] = [
  ['kader A', 'kader', 'Melati'],
  ['kader B', 'kader', 'Mawar'],
  ['kader C', 'kader', 'Melati'],
  ['bidan', 'bidan', 'Sukamaju'],
  ['puskesmas', 'puskesmas', 'Cempaka'],
]

const desa = [
  { nama: 'Sukamaju', posyandu: ['Melati', 'Mawar'] },
  { nama: 'Sukasari', posyandu: ['Anggrek'] },
]

const nextDoor: Hired = ['bidan D', 'bidan', 'Wanasari']

let alone: Promise<Base> | undefined
let besideOthers: Promise<Base> | undefined

/** Each built once in a process: every history begins with the same bytes. */
export const base = (neighbours = false): Promise<Base> =>
  neighbours ? (besideOthers ??= build(true)) : (alone ??= build(false))

async function build(neighbours: boolean): Promise<Base> {
  const { ctx, handle } = await firstServer()
  await foundAreas(ctx, { kabupaten: 'Harapan', puskesmas: 'Cempaka', desa })
  if (neighbours) await foundNextDoor(ctx)
  const tree = await ctx.store.read.areas()
  const facts = await areasFacts(
    ctx,
    tree.map(a => a.id),
  )
  const area = Object.fromEntries(facts.map(f => [f.nama, f.id]))
  const hired = neighbours ? [...staff, nextDoor] : staff
  const members = hired.map(([name, role, place]) => ({
    name,
    role,
    account: idFromParts('account', name),
    area: area[place] ?? '',
  }))
  for (const m of members) await hire(ctx, m)
  const bytes = await ctx.store.snapshot()
  await handle.close()
  const parents = new Map(tree.map(a => [a.id, a.parent]))
  return { neighbours, bytes, ledger: await ctx.ledger.records(), parents, area, members }
}

async function foundNextDoor(ctx: Context): Promise<void> {
  const kabupaten = (await ctx.store.read.areas()).find(a => a.parent === undefined)
  if (!kabupaten) throw new Error('No kabupaten was founded')
  const puskesmas = await foundArea(ctx, { nama: 'Kenanga', jenis: 'puskesmas', induk: kabupaten.id })
  const desa = await foundArea(ctx, { nama: 'Wanasari', jenis: 'desa', induk: puskesmas })
  await foundArea(ctx, { nama: 'Dahlia', jenis: 'posyandu', induk: desa })
}

async function firstServer() {
  const handle = openHandle('memory')
  const store = sqliteStore(handle)
  const now = (): Date => new Date(start)
  const random = rng(0).bytes
  const accounts = sqliteAccounts({ handle, areas: store.read.areas, now, random })
  const fixed = { kinds, rules: serverRules, now, random, secret, passwords: quickPasswords, demo: false }
  const ctx: Context = { store, accounts, ledger: memoryLedger(), seals: testSeals, ...fixed }
  await recover(ctx)
  return { ctx, handle }
}

async function hire(ctx: Context, { account: id, role, name, area }: Member): Promise<void> {
  const plain = { login: undefined, admin: false, disabled: false, mustChange: false }
  const account = { id, role, name, created: new Date(start).toISOString(), ...plain }
  await ctx.accounts.create(account, [area])
  await noteStaff(ctx, account)
}
