import type { Registered, Registry } from '../db/index.ts'
import { httpTransport, renewSession } from '../sync/index.ts'
import type { Transport } from '../sync/index.ts'

const ask: typeof fetch = (...args) => fetch(...args)

/** The way to the server for one account of this phone; its key brings a session back that has run out. */
export const transportOf =
  (registry: Registry) =>
  ({ replica }: Registered): Transport =>
    httpTransport({
      fetch: ask,
      replica,
      renew: async () => {
        const key = await registry.keyOf(replica)
        return key ? renewSession({ fetch: ask }, replica, key.sign) : 'unheard'
      },
    })
