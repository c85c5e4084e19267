import type { Registered, Registry } from '../db/index.ts'
import type { AppPocket } from '../features/shared/pocket.tsx'
import type { Server } from '../features/shared/server.tsx'
import { startSync } from '../sync/index.ts'
import type { Sync, Transport } from '../sync/index.ts'
import { appSaid } from './app-said.ts'
import { sendBehindToo } from './behind.ts'
import { keepStorage } from './boot.ts'
import { courierLater } from './courier-later.ts'
import { sendForOthers } from './other-accounts.ts'
import { tidyPractice } from './practice/tidy.ts'
import { httpServer } from './server.ts'
import { syncDoors } from './sync-doors.ts'
import { askOf, transportOf } from './transport-of.ts'

export type Network = { readonly server: Server }

type Device = { registry: Registry; account: Registered | undefined; pocket: AppPocket | undefined }

/** Begins to send and to fetch for the account that is open, and answers for the screens that need signal. */
export function openNetwork({ registry, account, pocket }: Device): Network {
  const transport = transportOf(registry)
  const sync = pocket && account && readsLog(account) ? syncOf(pocket, transport(account)) : undefined
  const emergency = courierLater(
    pocket && account && { registry, account, pocket, ask: askOf(registry, account) },
  )
  const server = httpServer({
    emergency,
    registry,
    replica: account?.replica,
    restart: () => window.location.assign('/'),
    syncNow: () => void sync?.now(),
    renewing: account && askOf(registry, account),
  })
  void keepStorage()
  void pocket?.keepRoom()
  if (account) {
    tidyPractice()
    const others = (): void => void sendForOthers({ registry, current: account, transportOf: transport })
    others()
    window.addEventListener('online', others)
  }
  return { server }
}

/** RULES.md J8: the dinkes has figures and no log, so its device has nothing to fetch or to send. */
const readsLog = ({ role }: Registered): boolean => role !== 'dinkes'

function syncOf(pocket: AppPocket, transport: Transport): Sync {
  const sync = startSync({
    pocket,
    transport,
    app: appSaid(pocket),
    ...syncDoors,
  })
  sendBehindToo(pocket, sync)
  return sync
}
