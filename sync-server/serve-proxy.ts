import type { FastifyInstance } from 'fastify'
import { refusal } from './http/refusal.ts'
import { isLoopback, isNearby } from './serve-network.ts'

export const trustedProxies = 'loopback,uniquelocal'

type Seen = { readonly remote: string; readonly forwarded: string | undefined }

/** Behind a proxy only what came to it by TLS is answered, and only a proxy next door is believed. A call on the machine itself needs neither. */
export function isSafe({ remote, forwarded }: Seen): boolean {
  if (forwarded === undefined) return isLoopback(remote)
  return isNearby(remote) && forwarded === 'https'
}

export function requireTls(app: FastifyInstance): void {
  app.addHook('onRequest', async request => {
    const header = request.headers['x-forwarded-proto']
    const forwarded = header === undefined ? undefined : String(header)
    if (!isSafe({ remote: request.socket.remoteAddress ?? '', forwarded }))
      throw refusal(403, 'tanpa-tls', 'Alamat ini hanya bisa dibuka dengan https.')
  })
}
