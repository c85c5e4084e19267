import { gzipSync } from 'node:zlib'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { createApp } from '../../sync-server/app.ts'
import type { AppOptions } from '../../sync-server/app.ts'
import type { Context } from '../../sync-server/context.ts'
import type { Ledger } from '../../sync-server/ledger.ts'
import { memoryLedger } from '../../sync-server/ledger/memory-ledger.ts'
import { recover } from '../../sync-server/recover.ts'
import { serverRules } from '../../sync-server/rules.ts'
import type { ServerRules } from '../../sync-server/rules.ts'
import type { Handle, Source } from '../../sync-server/sqlite/handle.ts'
import type { LogStore } from '../../sync-server/store.ts'
import { idFromParts, kindList } from '../../src/domain/log/index.ts'
import type {
  Body,
  Entry,
  Kind,
  PullAnswer,
  PullItem,
  PushAnswer,
  PushRequest,
  Role,
  Save,
} from '../../src/domain/log/index.ts'
import { id } from '../fixtures/entries.ts'
import { testSeals } from '../fixtures/seals.ts'
import { openDatabase } from './test-database.ts'

/** A whole server in memory with kinds that stand for every effect, and members who call it as their phones would. */

const kind = (name: string, part: Partial<Kind> = {}): Kind => ({
  kind: name,
  v: 1,
  writers: ['kader', 'bidan', 'puskesmas'],
  classOf: body => ('skor' in body ? 'health' : 'posyandu'),
  faultOf: body =>
    'berat' in body && typeof body['berat'] !== 'number' ? { field: 'berat', expected: 'angka' } : undefined,
  ...part,
})

export const testKinds = kindList([
  kind('warga', { effect: { type: 'home', field: 'rumah' } }),
  kind('tempat', { effect: { type: 'area', parent: 'induk' }, writers: ['puskesmas'] }),
  kind('samakah', { effect: { type: 'link' }, writers: ['bidan'] }),
  kind('lupakan', { effect: { type: 'forget' }, writers: ['puskesmas', 'bidan'] }),
  kind('ukur'),
  kind('hari', {
    subjectId: ({ posyandu, body }) =>
      typeof body['tanggal'] === 'string' ? idFromParts(posyandu, body['tanggal'], '1') : undefined,
  }),
  kind('naik-versi', { v: 3, upcast: (body, v) => (v < 2 ? { berat: Number(body['berat']) } : body) }),
])

export type Sent = Save & { readonly rescued?: boolean }

export type Member = {
  readonly account: string
  readonly replica: string
  readonly role: Role
  readonly cookies: Record<string, string>
}

export type World = {
  readonly ctx: Context
  readonly app: FastifyInstance
  readonly ledger: Ledger
  /** Where the test runs on SQLite. */
  readonly sqlite: Handle | undefined
  tick(ms: number): void
  member(
    name: string,
    role: Role,
    areas: readonly string[],
    options?: { replica?: string; publicKey?: string },
  ): Promise<Member>
  post(member: Member | undefined, path: string, body: unknown): Promise<LightMyRequestResponse>
  push(member: Member, saves: readonly Sent[], more?: Partial<PushRequest>): Promise<PushAnswer>
  pull(member: Member, cursor?: string, limit?: number): Promise<PullAnswer>
  close(): Promise<void>
}

export type WorldOptions = {
  readonly source?: Source
  readonly ledger?: Ledger
  readonly app?: AppOptions
  readonly rules?: Partial<ServerRules>
  readonly store?: (store: LogStore) => LogStore
  /** When this server starts. */
  readonly at?: string
}

let worlds = 0

export async function world(options: WorldOptions = {}): Promise<World> {
  const { source = 'memory', ledger = memoryLedger(), rules = {}, store: wrap = s => s } = options
  let ms = Date.parse(options.at ?? '2026-11-10T02:00:00Z')
  const own = (worlds += 1)
  let words = 0
  const now = (): Date => new Date(ms)
  const random = (bytes: number): Uint8Array => Buffer.alloc(bytes, id(`acak ${own} ${(words += 1)}`))
  const { store: bare, accounts, sqlite } = await openDatabase(source)
  const store = wrap(bare)
  const ctx: Context = {
    store,
    accounts: accounts({ now, random }),
    ledger,
    kinds: testKinds,
    rules: { ...serverRules, ...rules },
    now,
    random,
    secret: 'rahasia untuk uji',
    seals: testSeals,
    passwords: { hash: async p => `#${p}`, verify: async (h, p) => h === `#${p}` },
    demo: false,
    room: { full: false },
  }
  await recover(ctx)
  const app = await createApp(ctx, options.app ?? {})

  const member: World['member'] = async (name, role, areas, options = {}) => {
    const { replica = id(`HP ${name}`), publicKey = `kunci ${replica}` } = options
    const account = id(name)
    const plain = { login: undefined, admin: false, disabled: false, mustChange: false }
    if (!(await ctx.accounts.account(account)))
      await ctx.accounts.create({ id: account, role, name, created: now().toISOString(), ...plain }, areas)
    await ctx.accounts.register(account, { replica, publicKey, name: 'HP' })
    const token = await ctx.accounts.open(replica)
    return { account, replica, role, cookies: { [`__Host-saku-${replica}`]: token } }
  }
  const post: World['post'] = (who, url, body) =>
    app.inject({
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        ...(who ? { 'x-saku-replica': who.replica } : {}),
      },
      ...(who ? { cookies: who.cookies } : {}),
      payload: gzipSync(JSON.stringify(body)),
    })
  const told = async <T>(who: Member, path: string, body: unknown): Promise<T> => {
    const response = await post(who, path, body)
    if (response.statusCode !== 200) throw new Error(`${path}: ${response.statusCode} ${response.body}`)
    return response.json<T>()
  }

  return {
    ctx,
    app,
    ledger,
    sqlite,
    tick: by => {
      ms += by
    },
    member,
    post,
    push: (who, saves, more = {}) => told(who, '/api/push', { saves, ...more }),
    pull: (who, cursor, limit) => told(who, '/api/pull', { cursor, limit }),
    close: async () => {
      await app.close()
      await store.close()
    },
  }
}

/** What a member writes: entries made as that member's phone would make them. */
export function pen(member: Member, posyandu: string) {
  let localSeq = 0
  const write = (word: string, part: Partial<Entry> = {}): Entry => {
    localSeq += 1
    return {
      id: id(word),
      save: id(`simpan ${word}`),
      kind: 'ukur',
      v: 1,
      about: id('Siti'),
      seenBy: 'posyandu',
      happenedOn: '2026-11-10',
      deviceTime: '2010-01-01T00:00:00+07:00',
      by: member.account,
      replica: member.replica,
      localSeq,
      posyandu,
      body: {},
      ...part,
    }
  }
  return {
    write,
    person: (word: string, body: Body = {}, part: Partial<Entry> = {}): Entry =>
      write(`warga ${word}`, { kind: 'warga', about: id(word), record: id(word), body, ...part }),
    area: (word: string, parent?: string, part: Partial<Entry> = {}): Entry =>
      write(`tempat ${word}`, {
        kind: 'tempat',
        about: id(word),
        record: id(word),
        body: parent === undefined ? {} : { induk: parent },
        ...part,
      }),
  }
}

export const save = (...entries: Entry[]): Save => {
  const name = entries[0]?.save ?? id('kosong')
  return { save: name, entries: entries.map(e => ({ ...e, save: name })) }
}

/** Puskesmas › Desa A (Melati, Mawar), Desa B (Anggrek), with a member for each role. */
export async function village(options: WorldOptions = {}) {
  const w = await world(options)
  const admin = await w.member('puskesmas', 'puskesmas', [id('Puskesmas')])
  const p = pen(admin, id('Puskesmas'))
  const areas: [string, string | undefined][] = [
    ['Puskesmas', undefined],
    ['Desa A', 'Puskesmas'],
    ['Desa B', 'Puskesmas'],
    ['Melati', 'Desa A'],
    ['Mawar', 'Desa A'],
    ['Anggrek', 'Desa B'],
  ]
  await w.push(
    admin,
    areas.map(([name, parent]) => save(p.area(name, parent === undefined ? undefined : id(parent)))),
  )
  const kader = await w.member('kader Melati', 'kader', [id('Melati')])
  const kaderMawar = await w.member('kader Mawar', 'kader', [id('Mawar')])
  const kaderAnggrek = await w.member('kader Anggrek', 'kader', [id('Anggrek')])
  const bidan = await w.member('bidan A', 'bidan', [id('Desa A')])
  return {
    ...w,
    admin,
    kader,
    kaderMawar,
    kaderAnggrek,
    bidan,
    asAdmin: p,
    asKader: pen(kader, id('Melati')),
    asMawar: pen(kaderMawar, id('Mawar')),
    asAnggrek: pen(kaderAnggrek, id('Anggrek')),
    asBidan: pen(bidan, id('Desa A')),
  }
}

/** What an item is about, in a word: an entry's id, or the marker. */
export const named = (item: PullItem): string => {
  if ('entry' in item) return item.entry.id
  if ('own' in item) return item.own
  return 'exit' in item ? `exit ${item.exit}` : `forget ${item.forget}`
}

export const wordsOf = (answer: PullAnswer): string[] => answer.items.map(named)
