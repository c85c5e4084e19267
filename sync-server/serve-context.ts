import { randomBytes } from 'node:crypto'
import { kinds } from '../src/domain/records/kinds.ts'
import { applyLedger } from './auth/apply-ledger.ts'
import { argon2Passwords } from './auth/passwords.ts'
import { sqliteAccounts } from './auth/sqlite-accounts.ts'
import type { Context } from './context.ts'
import { openFileLedger } from './ledger/file-ledger.ts'
import { recover } from './recover.ts'
import { serverRules } from './rules.ts'
import type { Places } from './serve-folder.ts'
import { sqliteStore } from './sqlite.ts'
import { openHandle } from './sqlite/handle.ts'

export type Opened = { readonly ctx: Context; readonly close: () => Promise<void> }

/** The product's own clock, randomness and files. What a restore may not undo is done again before this returns. */
export async function openContext(
  places: Places,
  demo: boolean,
  now = (): Date => new Date(),
): Promise<Opened> {
  const handle = openHandle({ file: places.database })
  const store = sqliteStore(handle)
  const ledger = await openFileLedger(places.ledger)
  const random = (bytes: number): Uint8Array => randomBytes(bytes)
  const accounts = sqliteAccounts({ handle, areas: store.read.areas, now, random })
  const passwords = argon2Passwords
  const { secret, seals } = places
  const ctx: Context = {
    store,
    accounts,
    ledger,
    kinds,
    rules: serverRules,
    now,
    random,
    secret,
    seals,
    passwords,
    demo,
    room: { full: false },
  }
  await recover(ctx)
  await applyLedger(ctx)
  return {
    ctx,
    close: async () => {
      await store.close()
      await ledger.close()
    },
  }
}
