import type { Registered, Registry } from '../db/index.ts'
import { startSync } from '../sync/index.ts'
import type { Transport } from '../sync/index.ts'
import { appSaid } from './app-said.ts'
import { openAccount } from './boot.ts'
import { syncDoors } from './sync-doors.ts'

type Options = {
  readonly registry: Registry
  readonly current: Registered
  readonly transportOf: (account: Registered) => Transport
}

/**
 * A phone that two kader share: what the other one saved must not wait until she opens her account again. Her database
 * is opened, sent, and closed; nothing of it is shown.
 */
export async function sendForOthers({ registry, current, transportOf }: Options): Promise<void> {
  for (const account of await registry.list()) {
    if (account.replica === current.replica) continue
    // Who was put out and came back with a new invitation sends what the old registration still holds.
    const way = account.account === current.account ? current : account
    // One database that cannot be opened now keeps nobody else from sending; its owner is told when she opens it.
    await sendFor(account, transportOf(way)).catch(reportError)
  }
}

async function sendFor(account: Registered, transport: Transport): Promise<void> {
  const pocket = await openAccount(account)
  try {
    // Also when her database was damaged and her saves lie in the copy only.
    await pocket.log()
    if (pocket.sync.get().waiting > 0) await sentOnce(pocket, transport)
  } finally {
    pocket.close()
  }
}

type Opened = Awaited<ReturnType<typeof openAccount>>

async function sentOnce(pocket: Opened, transport: Transport): Promise<void> {
  const sync = startSync({
    pocket,
    transport,
    app: appSaid(pocket),
    ...syncDoors,
  })
  await sync.now()
  sync.stop()
}
