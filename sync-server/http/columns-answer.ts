import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply } from 'fastify'
import { frame } from '../../src/domain/log/columns/frame.ts'
import { pack } from '../../src/domain/log/columns/pack.ts'
import { columnsType } from '../../src/domain/log/columns/type.ts'

const zip = promisify(gzip)

export const asksColumns = (accept: string | undefined): boolean => accept?.includes(columnsType) === true

/** The answer of plain JSON, transposed. */
export async function sendColumns(reply: FastifyReply, body: unknown): Promise<FastifyReply> {
  const { ids, text } = pack(body)
  const bytes = Buffer.from(frame(ids, await zip(text)))
  return reply.type(columnsType).header('vary', 'accept').send(bytes)
}
