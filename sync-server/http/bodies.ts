import type { FastifyInstance, FastifyRequest } from 'fastify'
import { columnsType } from '../../src/domain/log/columns/type.ts'
import type { AnyRoute } from '../route.ts'
import { columnsOf } from './columns-body.ts'
import { readJson } from './json-body.ts'
import { refusal } from './refusal.ts'

const asBuffer = { parseAs: 'buffer' } as const

/** Plain JSON everywhere, and columns where a route takes them. */
export function addBodies(app: FastifyInstance, routes: readonly AnyRoute[]): void {
  const inColumns = new Set(routes.filter(route => route.columns).map(route => route.path))
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', asBuffer, async (request: FastifyRequest, body: Buffer) =>
    readJson(body, request.headers['content-encoding']),
  )
  app.addContentTypeParser(columnsType, asBuffer, async (request: FastifyRequest, body: Buffer) => {
    if (!inColumns.has(request.routeOptions.url ?? ''))
      throw refusal(415, 'jenis', 'Kiriman harus berupa JSON.')
    return columnsOf(request, body)
  })
}
