import { Dexie } from 'dexie'
import { idFromBytes } from '../domain/log/index.ts'
import type { DexieOptions } from './dexie-store.ts'
import { newKeys, signer } from './keys.ts'
import type { Signer } from './keys.ts'
import { databaseOf } from './names.ts'
import type { Profile } from './pocket-types.ts'

export type Registered = Profile & { readonly createdAt: string }

/** Made before activation, so that redeeming an invitation twice is the same redemption (RULES.md R1). */
export type Identity = { readonly replica: string; readonly publicKey: JsonWebKey } & Signer

/** Which accounts are on this phone; each has a database of its own. */
export type Registry = {
  list(): Promise<readonly Registered[]>
  current(): Promise<Registered | undefined>
  use(replica: string): Promise<void>
  /** The one that waits for its activation; made when there is none. */
  identity(): Promise<Identity>
  keyOf(replica: string): Promise<Signer | undefined>
  /** The waiting identity has become an account, and is the current one. */
  activate(profile: Profile): Promise<Registered>
  update(profile: Profile): Promise<void>
  /** Offered only when nothing of its outbox is unsent. */
  forget(replica: string): Promise<void>
  close(): void
}

type KeyRow = { readonly replica: string; readonly keys: CryptoKeyPair; readonly waiting: 0 | 1 }

export type RegistryOptions = {
  readonly now: () => Date
  readonly random: (bytes: number) => Uint8Array
  readonly name?: string
  readonly engine?: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>
}

export async function openRegistry({
  now,
  random,
  name = 'saku-registry',
  engine,
}: RegistryOptions): Promise<Registry> {
  const db = new Dexie(name, { ...engine, chromeTransactionDurability: 'strict' })
  db.version(1).stores({ accounts: 'replica', keys: 'replica, waiting', facts: 'key' })
  const accounts = db.table<Registered, string>('accounts')
  const keys = db.table<KeyRow, string>('keys')
  const facts = db.table<{ key: string; value: string }, string>('facts')
  await db.open()

  async function makeKeys(): Promise<KeyRow> {
    const row = { replica: idFromBytes(random(16)), keys: await newKeys(), waiting: 1 } as const
    return db.transaction('rw', keys, async () => {
      const other = await keys.where('waiting').equals(1).first() // another tab was faster
      if (!other) await keys.add(row)
      return other ?? row
    })
  }

  return {
    list: () => accounts.toArray(),
    async current() {
      const [current, all] = await Promise.all([facts.get('current'), accounts.toArray()])
      return all.find(a => a.replica === current?.value)
    },
    use: async replica => void (await facts.put({ key: 'current', value: replica })),
    async identity() {
      const row = (await keys.where('waiting').equals(1).first()) ?? (await makeKeys())
      const publicKey = await crypto.subtle.exportKey('jwk', row.keys.publicKey)
      return { replica: row.replica, publicKey, ...signer(row.keys) }
    },
    async keyOf(replica) {
      const row = await keys.get(replica)
      return row && signer(row.keys)
    },
    activate: profile =>
      db.transaction('rw', [accounts, keys, facts], async () => {
        const registered = { ...profile, createdAt: now().toISOString() }
        await accounts.put(registered)
        await keys.update(profile.replica, { waiting: 0 })
        await facts.put({ key: 'current', value: profile.replica })
        return registered
      }),
    update: async ({ replica, ...changed }) => void (await accounts.update(replica, changed)),
    async forget(replica) {
      await new Dexie(databaseOf(replica), { ...engine }).delete()
      await db.transaction('rw', [accounts, keys, facts], async () => {
        await accounts.delete(replica)
        await keys.delete(replica)
        if ((await facts.get('current'))?.value === replica) await facts.delete('current')
      })
    },
    close: () => db.close(),
  }
}
