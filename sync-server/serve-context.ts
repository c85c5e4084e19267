import { randomBytes } from 'node:crypto'
import { kinds } from '../src/domain/records/kinds.ts'
import { applyLedger } from './auth/apply-ledger.ts'
import { argon2Passwords } from './auth/passwords.ts'
import type { Context } from './context.ts'
import { recover } from './recover.ts'
import { serverRules } from './rules.ts'
import { openDatabase } from './serve-database.ts'
import type { Places } from './serve-folder.ts'

export type Opened = {
  readonly ctx: Context
  /** Resolves when it may be another database that answers now: whoever serves begins anew. */
  readonly lost: Promise<void>
  /** Why what the database confirms may not last, in a sentence. */
  readonly weakness: string | undefined
  readonly close: () => Promise<void>
}

/** The product's own clock, randomness and files. What a restore may not undo is done again before this returns. */
export async function openContext(
  places: Places,
  demo: boolean,
  now = (): Date => new Date(),
): Promise<Opened> {
  const database = await openDatabase(places)
  const { store, ledger } = database
  const random = (bytes: number): Uint8Array => randomBytes(bytes)
  const accounts = database.accounts({ now, random })
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
  try {
    await database.begin(async () => {
      await recover(ctx)
      await applyLedger(ctx)
    })
    return { ctx, lost: database.lost, weakness: await database.weakness(), close: database.close }
  } catch (error) {
    await database.close()
    throw error
  }
}
