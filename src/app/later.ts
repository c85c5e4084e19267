import type { Registered, Registry } from '../db/index.ts'
import type { AppPocket } from '../features/shared/pocket.tsx'
import type { Server } from '../features/shared/server.tsx'
import { whenIdle } from '../features/shared/when-idle.ts'
import type { Network } from './network.ts'

type Device = { registry: Registry; account: Registered | undefined; pocket: AppPocket | undefined }

/**
 * The network is loaded after the first list is on the screen: nothing on it needs the network. Whoever asks for it
 * earlier waits for the file, never for the signal.
 */
export function networkLater(device: Device): Server {
  const network = new Promise<Network>((resolve, reject) => {
    whenIdle(() => void import('./network.ts').then(n => resolve(n.openNetwork(device)), reject))
  })
  const act =
    (name: keyof Server) =>
    (...args: unknown[]) =>
      network.then(({ server }) => (server[name] as (...given: unknown[]) => unknown)(...args)) // same name, same arguments
  // Every member of Server is a function that may answer later, so a proxy that waits for the file has its type.
  return new Proxy({} as Server, { get: (_, name) => act(name as keyof Server) })
}
