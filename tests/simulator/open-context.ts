import { applyLedger } from '../../sync-server/auth/apply-ledger.ts'
import { sqliteAccounts } from '../../sync-server/auth/sqlite-accounts.ts'
import type { Context } from '../../sync-server/context.ts'
import { memoryLedger } from '../../sync-server/ledger/memory-ledger.ts'
import type { Ledger, LedgerRecord } from '../../sync-server/ledger.ts'
import { recover } from '../../sync-server/recover.ts'
import { serverRules } from '../../sync-server/rules.ts'
import { sqliteStore } from '../../sync-server/sqlite.ts'
import { openHandle } from '../../sync-server/sqlite/handle.ts'
import type { LogStore } from '../../sync-server/store.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { testSeals } from '../fixtures/seals.ts'
import { quickPasswords, secret } from './base.ts'
import type { Plant } from './plants.ts'

type Means = {
  readonly now: () => Date
  readonly random: (bytes: number) => Uint8Array
  readonly plant: Plant
}

/** A server as it starts: the database as bytes, the ledger that lies beside it, and what is done before anyone is answered. */
export async function openContext(
  { now, random, plant }: Means,
  bytes: Uint8Array,
  ledger: Ledger,
  struck: (store: LogStore) => LogStore,
): Promise<Context> {
  const handle = openHandle({ bytes })
  const log = sqliteStore(handle)
  const store = struck(plant.store?.(log, handle) ?? log)
  const kept = sqliteAccounts({ handle, areas: store.read.areas, now, random })
  const accounts = plant.accounts?.(kept) ?? kept
  const rules = { ...serverRules, ...plant.serverRules }
  const fixed = {
    kinds: plant.kinds?.(kinds) ?? kinds,
    rules,
    now,
    random,
    secret,
    passwords: quickPasswords,
    demo: false,
  }
  const ctx: Context = { store, accounts, ledger, seals: testSeals, ...fixed }
  if (!plant.forgetsEpoch) await recover(ctx)
  await applyLedger(ctx)
  return ctx
}

export async function ledgerOf(records: readonly LedgerRecord[], plant: Plant): Promise<Ledger> {
  const ledger = memoryLedger()
  for (const record of records) await ledger.append(record)
  return plant.ledger?.(ledger) ?? ledger
}
