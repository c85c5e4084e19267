import { gzipSync } from 'node:zlib'
import { readColumns } from '../../sync-server/http/columns-body.ts'
import { toldOf } from '../../sync-server/http/errors.ts'
import { readJson } from '../../sync-server/http/json-body.ts'
import { refusal } from '../../sync-server/http/refusal.ts'
import type { AnyRoute, Reply } from '../../sync-server/route.ts'
import { frame } from '../../src/domain/log/columns/frame.ts'
import { pack } from '../../src/domain/log/columns/pack.ts'
import { columnsType, takesColumns, takesHeader } from '../../src/domain/log/columns/type.ts'
import type { Answer, Request, Server } from './server.ts'

/** Between bytes and what routes take and say, as the product's HTTP server does it, without a socket. */
export function http(server: Pick<Server, 'version'>, now: () => Date) {
  const headersOf = (type: string): Record<string, string> => ({
    'content-type': type,
    date: now().toUTCString(),
    ...(server.version === 'today' && { [takesHeader]: takesColumns }),
  })

  const plain = (status: number, body: unknown, more: Record<string, string> = {}): Answer => ({
    status,
    headers: { ...headersOf('application/json; charset=utf-8'), ...more },
    bytes: utf8.encode(JSON.stringify(body)),
  })

  return {
    plain,

    async read(route: AnyRoute, { method, type, encoding, bytes }: Request): Promise<unknown> {
      if (method === 'GET') return {}
      if (type !== columnsType) return readJson(Buffer.from(bytes), encoding)
      if (server.version === 'older' || !route.columns)
        throw refusal(415, 'jenis', 'Kiriman harus berupa JSON.')
      return (await readColumns(Buffer.from(bytes))).value
    },

    sent({ status, body, columns }: Reply, accept: string): Answer {
      if (!columns || server.version === 'older' || !accept.includes(columnsType)) return plain(status, body)
      const { ids, text } = pack(body)
      return { status, headers: headersOf(columnsType), bytes: frame(ids, gzipSync(text)) }
    },

    failure(error: unknown): Answer {
      const { status, again, ...told } = toldOf(error)
      return plain(status, told, again === undefined ? {} : { 'retry-after': String(again) })
    },
  }
}

const utf8 = new TextEncoder()

/** Of a box on the way. */
export const tooLargeForTheBox: Answer = {
  status: 413,
  headers: { 'content-type': 'text/html' },
  bytes: utf8.encode('<html><body>Request Entity Too Large</body></html>'),
}
