import * as http from 'node:http'

/** What a browser on a phone adds to each request by itself. */
const browserHeaders = {
  host: 'saku.puskesmas.example',
  connection: 'keep-alive',
  'user-agent':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
  'accept-encoding': 'gzip',
  'accept-language': 'id-ID,id;q=0.9',
  'sec-ch-ua-platform': '"Android"',
  'sec-ch-ua-mobile': '?1',
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
}

export type Counted = {
  readonly fetch: typeof fetch
  readonly sent: () => { readonly requests: number; readonly bytes: number }
  readonly close: () => void
}

/** `fetch` over one connection, kept unless it is told otherwise, that counts every byte of it that goes up, headers included. */
export function countedHttp(cookie?: string, keepAlive = true): Counted {
  const agent = new http.Agent({ keepAlive, maxSockets: 1 })
  let requests = 0
  let bytes = 0
  const ask = (url: string, init: RequestInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      const headers = {
        ...browserHeaders,
        ...(init.headers as Record<string, string>),
        ...(cookie ? { cookie } : {}),
      } // as http-call.ts gives them
      const request = http.request(url, { method: init.method ?? 'GET', agent, headers }, answer => {
        const parts: Buffer[] = []
        answer.on('error', reject)
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          bytes += request.socket ? written(request.socket) : 0
          resolve(responseOf(answer, Buffer.concat(parts)))
        })
      })
      request.on('error', reject)
      requests += 1
      request.end(bodyOf(init.body))
    })
  const before = new WeakMap<object, number>()
  const written = (socket: { bytesWritten: number }): number => {
    const more = socket.bytesWritten - (before.get(socket) ?? 0)
    before.set(socket, socket.bytesWritten)
    return more
  }
  return {
    fetch: (input, init = {}) => ask(String(input), init),
    sent: () => ({ requests, bytes }),
    close: () => agent.destroy(),
  }
}

const bodyOf = (body: RequestInit['body']): string | Uint8Array | undefined =>
  body instanceof ArrayBuffer
    ? new Uint8Array(body)
    : typeof body === 'string' || body instanceof Uint8Array
      ? body
      : undefined

function responseOf(answer: http.IncomingMessage, body: Buffer): Response {
  const encoding = answer.headers['content-encoding']
  const format = encoding === 'gzip' ? 'gzip' : undefined
  const plain = new Blob([new Uint8Array(body)]).stream()
  const named = ['content-type', 'date', 'x-saku-takes'].map(name => [
    name,
    String(answer.headers[name] ?? ''),
  ])
  const headers = Object.fromEntries(named) as Record<string, string>
  return new Response(format ? plain.pipeThrough(new DecompressionStream(format)) : plain, {
    status: answer.statusCode ?? 500,
    headers,
  })
}
