import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refusal } from './refusal.ts'

/** Beside SameSite=Strict and JSON only: a page of somebody else cannot make a phone send anything. */
export function addOriginCheck(app: FastifyInstance): void {
  app.addHook('onRequest', async request => {
    if (request.method === 'GET' || request.method === 'HEAD') return
    if (!sameOrigin(request)) throw refusal(403, 'asal', 'Permintaan dari halaman lain ditolak.')
  })
}

/** Programs that are no browsers send neither header. */
function sameOrigin({ headers }: FastifyRequest): boolean {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none'
  return URL.canParse(origin) && new URL(origin).host === headers.host
}
