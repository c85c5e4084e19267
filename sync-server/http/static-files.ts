import { basename } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refusal } from './refusal.ts'

/** Names with a hash of their contents never change; everything else is asked for again, or an update would never come. */
const hashed = /[-.][A-Za-z0-9_-]{8,}\.(js|css|woff2|png|svg|webp)$/
const forever = 'public, max-age=31536000, immutable'

export async function serveFiles(app: FastifyInstance, dir: string | undefined): Promise<void> {
  if (dir !== undefined) {
    await app.register(fastifyStatic, {
      root: dir,
      cacheControl: false,
      setHeaders: (response, path) =>
        response.header(
          'cache-control',
          hashed.test(basename(path)) && path.includes('/assets/') ? forever : 'no-cache',
        ),
    })
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (dir !== undefined && isNavigation(request)) return page(reply)
    throw refusal(404, 'tidak-ada', 'Alamat ini tidak ada.')
  })
}

const page = (reply: FastifyReply): FastifyReply => reply.sendFile('index.html')

/** The app's own addresses are one page; an asset or an API that is missing is missing. */
function isNavigation({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? ''
  const asks = headers['sec-fetch-mode'] === 'navigate' || String(headers.accept ?? '').includes('text/html')
  return (
    (method === 'GET' || method === 'HEAD') && asks && !path.startsWith('/api') && !/\.[a-z0-9]+$/i.test(path)
  )
}
