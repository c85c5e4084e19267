import { webcrypto } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { idFromBytes } from '../../src/domain/log/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { createApp } from '../../sync-server/app.ts'
import { setupCode } from '../../sync-server/auth/codes.ts'
import type { Context, Passwords } from '../../sync-server/context.ts'
import { memoryLedger } from '../../sync-server/ledger/memory-ledger.ts'
import type { Ledger } from '../../sync-server/ledger.ts'
import { recover } from '../../sync-server/recover.ts'
import { serverRules } from '../../sync-server/rules.ts'
import type { Source } from '../../sync-server/sqlite/handle.ts'
import { testSeals } from '../fixtures/seals.ts'
import { openDatabase } from './test-database.ts'
import type { TestDatabase } from './test-database.ts'

/** The real app over a real database in memory; only clock, randomness and the slow password hash are handed in. */
export type Clock = { now: Date; passes: (ms: number) => void }
export type Bench = {
  readonly app: FastifyInstance
  readonly ctx: Context
  readonly clock: Clock
  readonly snapshot: () => Promise<Uint8Array>
}

const quickPasswords: Passwords = {
  hash: async password => `quick:${password}`,
  verify: async (hash, password) => hash === `quick:${password}`,
}

export function seededRandom(seed: number): (bytes: number) => Uint8Array {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  }
  return bytes => Uint8Array.from({ length: bytes }, next)
}

type Parts = {
  readonly source?: Source
  readonly ledger?: Ledger
  readonly seed?: number
  readonly database?: TestDatabase
}

export async function openBench({
  source = 'memory',
  ledger = memoryLedger(),
  seed = 7,
  database,
}: Parts = {}): Promise<Bench> {
  const clock: Clock = {
    now: new Date('2026-11-10T02:00:00Z'),
    passes: ms => {
      clock.now = new Date(clock.now.getTime() + ms)
    },
  }
  const { store, accounts } = database ?? (await openDatabase(source))
  const now = (): Date => clock.now
  const random = seededRandom(seed)
  const ctx: Context = {
    store,
    accounts: accounts({ now, random }),
    ledger,
    kinds,
    rules: serverRules,
    now,
    random,
    secret: 'a secret for tests',
    seals: testSeals,
    passwords: quickPasswords,
    demo: false,
  }
  await recover(ctx)
  return { app: await createApp(ctx), ctx, clock, snapshot: store.snapshot }
}

/** A phone or a browser: its replica, its key, and the cookie that it was given. */
export type Device = {
  readonly replica: string
  readonly publicKey: webcrypto.JsonWebKey
  readonly sign: (...parts: string[]) => Promise<string>
  cookie: string
}

const phones = seededRandom(99)

export async function newDevice(): Promise<Device> {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ])
  return {
    replica: idFromBytes(phones(16)),
    publicKey: await webcrypto.subtle.exportKey('jwk', pair.publicKey),
    sign: async (...parts) => {
      const bytes = new TextEncoder().encode(parts.join('|'))
      const signature = await webcrypto.subtle.sign(
        { name: 'ECDSA', hash: 'SHA-256' },
        pair.privateKey,
        bytes,
      )
      return Buffer.from(signature).toString('base64url')
    },
    cookie: '',
  }
}

export type Answer = { readonly status: number; readonly body: Record<string, unknown> }
type Ask = {
  readonly device?: Device | undefined
  readonly ip?: string | undefined
  readonly body?: object | undefined
}

export async function ask(
  bench: Bench,
  method: 'GET' | 'POST',
  url: string,
  { device, ip, body }: Ask = {},
): Promise<Answer> {
  const response = await bench.app.inject({
    method,
    url,
    remoteAddress: ip ?? '192.0.2.1',
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(device ? { 'x-saku-replica': device.replica, cookie: device.cookie } : {}),
    },
    ...(body ? { payload: JSON.stringify(body) } : {}),
  })
  const set = response.cookies[0]
  if (device && set) device.cookie = `${set.name}=${set.value}`
  return { status: response.statusCode, body: response.json() }
}

export const post = (
  bench: Bench,
  url: string,
  body: object,
  device?: Device,
  ip?: string,
): Promise<Answer> => ask(bench, 'POST', url, { body, device, ip })
export const get = (bench: Bench, url: string, device?: Device): Promise<Answer> =>
  ask(bench, 'GET', url, { device })

const claim = async (device: Device, ...signed: string[]) => ({
  replica: device.replica,
  publicKey: device.publicKey,
  proof: await device.sign(...signed, device.replica),
  device: 'HP uji',
})

export const redeem = async (bench: Bench, device: Device, code: string, ip?: string): Promise<Answer> =>
  post(bench, '/api/invitations/redeem', { code, ...(await claim(device, code)) }, device, ip)

type Login = { readonly login: string; readonly password: string; readonly newPassword?: string }

export const login = async (bench: Bench, device: Device, who: Login, ip?: string): Promise<Answer> =>
  post(bench, '/api/login', { ...who, ...(await claim(device, who.login)) }, device, ip)

export const adminPassword = 'tujuh belas gajah'

export async function setUp(bench: Bench, device: Device): Promise<Answer> {
  const code = setupCode(bench.ctx.secret)
  const admin = { name: 'Rina Wulandari', login: 'rina', password: adminPassword }
  const desa = [
    { nama: 'Sukamaju', posyandu: ['Melati', 'Mawar'] },
    { nama: 'Sukasari', posyandu: ['Anggrek'] },
  ]
  const places = { kabupaten: 'Harapan', puskesmas: 'Cempaka', desa }
  return post(bench, '/api/setup', { code, ...places, admin, ...(await claim(device, code)) }, device)
}

/** Areas by name, as the administrator sees them. */
export async function areaIds(bench: Bench, admin: Device): Promise<Record<string, string>> {
  const { body } = await get(bench, '/api/areas', admin)
  const areas = body['areas'] as { id: string; nama: string }[]
  return Object.fromEntries(areas.map(a => [a.nama, a.id]))
}

export const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error(`expected a text, not ${JSON.stringify(value)}`)
  return value
}

type NewAccount = { role: string; name: string; login?: string; areas: string[]; admin?: boolean }

/** An account and a device that is signed in to it. */
export async function enrol(
  bench: Bench,
  by: Device,
  account: NewAccount,
): Promise<{ id: string; device: Device }> {
  const made = await post(bench, '/api/accounts/create', account, by)
  if (made.status !== 200) throw new Error(JSON.stringify(made))
  const device = await newDevice()
  const id = text(made.body['account'])
  const signedIn =
    account.login === undefined
      ? await redeem(bench, device, text(made.body['code']))
      : await login(bench, device, {
          login: account.login,
          password: text(made.body['password']),
          newPassword: `sandi milik ${account.login}`,
        })
  if (signedIn.status !== 200) throw new Error(JSON.stringify(signedIn))
  return { id, device }
}
