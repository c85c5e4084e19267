import type { Registered, Registry } from '../db/index.ts'
import type { AppPocket } from '../features/shared/pocket.tsx'
import type { Server } from '../features/shared/server.tsx'
import { httpTransport, renewSession, startSync } from '../sync/index.ts'
import type { Sync } from '../sync/index.ts'
import { keepStorage } from './boot.ts'
import { httpServer } from './server.ts'

export type Network = { readonly server: Server }

type Device = { registry: Registry; account: Registered | undefined; pocket: AppPocket | undefined }

/** Begins to send and to fetch for the account that is open, and answers for the screens that need signal. */
export function openNetwork({ registry, account, pocket }: Device): Network {
  const sync = pocket && account ? syncOf(registry, account, pocket) : undefined
  const server = httpServer({
    registry,
    replica: account?.replica,
    restart: () => window.location.assign('/'),
    syncNow: () => void sync?.now(),
  })
  void keepStorage()
  return { server }
}

function syncOf(registry: Registry, account: Registered, pocket: AppPocket): Sync {
  const transport = httpTransport({
    fetch: (...args) => fetch(...args),
    replica: account.replica,
    renew: async () => {
      const key = await registry.keyOf(account.replica)
      return key ? renewSession({ fetch: (...args) => fetch(...args) }, account.replica, key.sign) : 'unheard'
    },
  })
  const sync = startSync({
    pocket,
    transport,
    window,
    document,
    random: () => Math.random(),
    now: () => Date.now(),
    ...(navigator.locks ? { locks: navigator.locks } : {}),
  })
  void pocket.keepBallast()
  return sync
}
