import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { frame } from '../../src/domain/log/columns/frame.ts'
import { pack } from '../../src/domain/log/columns/pack.ts'
import { columnsType, overRequest } from '../../src/domain/log/columns/type.ts'
import { idsOfBody } from './columns-body.ts'

const zip = promisify(gzip)

export const asksColumns = (accept: string | undefined): boolean => accept?.includes(columnsType) === true

/** The answer of plain JSON, transposed; over the ids of the request for who reads it so (RULES.md T8). */
export async function sendColumns(
  request: FastifyRequest,
  reply: FastifyReply,
  body: unknown,
): Promise<FastifyReply> {
  const known = request.headers.accept?.includes(overRequest) ? idsOfBody.get(request) : undefined
  const { ids, text } = pack(body, known)
  const bytes = Buffer.from(frame(ids, await zip(text)))
  return reply
    .type(known ? overRequest : columnsType)
    .header('vary', 'accept')
    .send(bytes)
}
