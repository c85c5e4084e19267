import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply } from 'fastify'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Answers change with every request: quality 4 costs as little as gzip and saves more. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
const worthIt = 1024
const compressible = /^(text\/|application\/(json|javascript|manifest\+json|x-ndjson)|image\/svg)/

export function addCompression(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!compressible.test(String(reply.getHeader('content-type') ?? ''))) return payload
    if (reply.hasHeader('content-encoding') || request.method === 'HEAD') return payload
    reply.header('vary', 'accept-encoding')
    const accepted = acceptedBy(String(request.headers['accept-encoding'] ?? ''))
    if (accepted === undefined || reply.statusCode === 206 || reply.statusCode === 304) return payload
    if (typeof payload === 'string' && payload.length >= worthIt) {
      encoded(reply, accepted)
      return accepted === 'br' ? brotli(payload, quality) : zip(payload)
    }
    if (!(payload instanceof Readable)) return payload
    encoded(reply, accepted)
    return pipeline(
      payload,
      accepted === 'br' ? createBrotliCompress(quality) : createGzip(),
      () => undefined,
    )
  })
}

function encoded(reply: FastifyReply, encoding: string): void {
  reply.header('content-encoding', encoding)
  reply.removeHeader('content-length')
}

function acceptedBy(header: string): 'br' | 'gzip' | undefined {
  const names = header.split(',').map(part => part.trim().split(';'))
  const takes = (name: string): boolean => names.some(([n, q]) => n === name && q?.trim() !== 'q=0')
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined
}
