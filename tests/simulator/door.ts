import { gunzipSync, gzipSync } from 'node:zlib'
import { columnsType } from '../../src/domain/log/columns/type.ts'
import { httpTransport } from '../../src/sync/http-transport.ts'
import { asking } from '../../src/sync/http-ask.ts'
import type { Zip } from '../../src/sync/http-body.ts'
import type { Ask } from '../../src/sync/http-ask.ts'
import type { Renewal } from '../../src/sync/renew.ts'
import type { Transport } from '../../src/sync/transport.ts'
import { seqsIn } from './messages.ts'
import { carry } from './wire.ts'
import type { Wire } from './wire.ts'
import type { Answer, Request } from './server.ts'

export type Caller = {
  readonly replica: string
  /** Of before the columns: sends and reads plain JSON only. */
  readonly older: boolean
  token(): string
  renew(): Promise<Renewal>
  /** Something happens on the phone while the answer is on its way; it may die. */
  meanwhile(): Promise<void>
  /** A number of the log that reached this device in an answer. */
  heard(seq: number): void
}

/** The product's own transport; only the network below it is the simulator's. */
export function simTransport(wire: Wire, caller: Caller): Transport {
  return httpTransport({
    fetch: fetchOver(wire, caller),
    replica: caller.replica,
    zip,
    renew: () => caller.renew(),
  })
}

/** Any other question to the server, as the app asks it. */
export function simAsk(wire: Wire, caller: Caller): Ask {
  const fetch = fetchOver(wire, caller)
  return what => asking({ fetch, zip, replica: caller.replica }, () => caller.renew())(what)
}

function fetchOver(wire: Wire, caller: Caller): typeof fetch {
  return async (url, init = {}) => {
    const headers = new Headers(init.headers)
    if (caller.older && headers.get('content-type') === columnsType) return notKnown()
    const request: Request = {
      method: init.method ?? 'GET',
      path: String(url),
      replica: caller.replica,
      token: caller.token(),
      type: headers.get('content-type') ?? '',
      encoding: headers.get('content-encoding') ?? undefined,
      accept: caller.older ? 'application/json' : (headers.get('accept') ?? ''),
      bytes: bytesOf(init.body),
    }
    const answer = await carry(wire, request)
    await caller.meanwhile()
    if (!answer) throw new TypeError('The connection broke')
    for (const seq of seqsIn(answer.said)) caller.heard(seq)
    return responseOf(answer)
  }
}

/** The same bytes as the browser's streams make, without the way through a thread for each few hundred of them. */
const zip: Zip = {
  gzip: async text => new Uint8Array(gzipSync(text)).buffer,
  gunzip: async bytes => gunzipSync(bytes).toString('utf8'),
}

const utf8 = new TextEncoder()

function bytesOf(body: RequestInit['body']): Uint8Array {
  if (typeof body === 'string') return utf8.encode(body)
  return body instanceof ArrayBuffer ? new Uint8Array(body) : new Uint8Array()
}

const text = new TextDecoder()

/** As much of an answer as the transport reads: Node's own makes a stream of each. */
const responseOf = ({ status, headers, bytes }: Answer): Response =>
  ({
    status,
    ok: status >= 200 && status < 300,
    headers: new Headers({ ...headers }),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
    json: async () => JSON.parse(text.decode(bytes)) as unknown,
  }) as Response // see above

/** What an app that never makes columns would not have sent. */
const notKnown = (): Response =>
  new Response('{"reason":"jenis"}', { status: 415, headers: { 'content-type': 'application/json' } })
