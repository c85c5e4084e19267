import type { Registered, Registry } from '../db/index.ts'
import { asking, httpTransport, renewSession } from '../sync/index.ts'
import type { Ask, HttpTransportOptions, Transport } from '../sync/index.ts'

const fetching: typeof fetch = (...args) => fetch(...args)

/** The way to the server for one account of this phone; its key brings a session back that has run out. */
export const transportOf =
  (registry: Registry) =>
  (account: Registered): Transport =>
    httpTransport(wayOf(registry, account))

export const askOf = (registry: Registry, account: Registered): Ask => {
  const { renew, ...http } = wayOf(registry, account)
  return asking(http, renew)
}

const wayOf = (registry: Registry, { replica }: Registered): HttpTransportOptions => ({
  fetch: fetching,
  replica,
  renew: async () => {
    const key = await registry.keyOf(replica)
    return key ? renewSession({ fetch: fetching }, replica, key.sign) : 'unheard'
  },
})
