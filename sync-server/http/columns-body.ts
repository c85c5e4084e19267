import type { FastifyRequest } from 'fastify'
import { unframe } from '../../src/domain/log/columns/frame.ts'
import { idsOfBytes } from '../../src/domain/log/columns/ids.ts'
import { TooMuch } from '../../src/domain/log/columns/room.ts'
import { columnsType } from '../../src/domain/log/columns/type.ts'
import { unpack } from '../../src/domain/log/columns/unpack.ts'
import { maxDepth, maxUnzippedBytes, poisoned, tooDeep, tooMuch, unzipped } from './json-body.ts'
import { isRefusal, refusal } from './refusal.ts'

/** Lists in lists of the text; columns nest more than what they say. */
const maxTextDepth = 200

const room = { chars: maxUnzippedBytes, depth: maxDepth }
const decoder = new TextDecoder('utf-8', { fatal: true })

/** The ids that a request in columns came with, which its answer may name by place. */
export const idsOfBody = new WeakMap<FastifyRequest, readonly string[]>()

/** Whoever sent what is refused here then sends plain JSON. */
export async function columnsOf(request: FastifyRequest, body: Buffer): Promise<unknown> {
  const encoding = request.headers['content-encoding']
  if (encoding && encoding !== 'identity')
    throw refusal(415, 'encoding', `Kiriman ${columnsType} sudah dimampatkan sendiri.`)
  const { ids, value } = await readColumns(body)
  idsOfBody.set(request, ids)
  return value
}

/** The same value that plain JSON would have said, under the same limits. Wherever it is damaged, it is refused alike. */
export async function readColumns(body: Buffer): Promise<{ ids: readonly string[]; value: unknown }> {
  try {
    const { ids: idBytes, zipped } = unframe(body)
    const bytes = await unzipped(zipped)
    if (tooDeep(bytes, maxTextDepth)) throw unreadable()
    const ids = idsOfBytes(idBytes)
    const value = unpack({ ids, text: decoder.decode(bytes) }, room)
    if (poisoned(value)) throw unreadable()
    return { ids, value }
  } catch (error) {
    if (isRefusal(error) && error.statusCode !== 400) throw error
    throw error instanceof TooMuch ? tooMuch() : unreadable()
  }
}

const unreadable = (): Error =>
  refusal(400, 'kolom', 'Kiriman terpotong atau rusak. Catatan tetap di HP dan akan dikirim lagi.')
