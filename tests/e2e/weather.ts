import { createServer, request } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What lies between a phone and the server: `clear`, a captive portal, a server in trouble, a connection that is cut
 * before or after the server has heard, half an answer, no answer and no end, a session that the server no longer knows. Only `/api` suffers,
 * and the files that are said to be `cut`: the answer is when the first of them was asked for.
 */
export type Kind = 'clear' | 'portal' | 'trouble' | 'cut' | 'cut-after' | 'half' | 'silent' | 'no-session'
export type Weather = {
  readonly url: string
  becomes(kind: Kind): void
  cut(files: RegExp): Promise<void>
  close(): Promise<void>
}

export async function openWeather(target: string): Promise<Weather> {
  let kind: Kind = 'clear'
  let broken: { readonly files: RegExp; readonly asked: () => void } | undefined
  const proxy = createServer((ask, answer) => {
    if (broken?.files.test(ask.url ?? '')) {
      broken.asked()
      return void ask.socket.destroy()
    }
    if (kind === 'clear' || !ask.url?.startsWith('/api/')) return pass(target, ask, answer)
    suffer[kind](target, ask, answer)
  })
  await new Promise<void>(done => proxy.listen(0, '127.0.0.1', done))
  const { port } = proxy.address() as AddressInfo // a TCP server that listens
  return {
    url: `http://127.0.0.1:${port}`,
    becomes: next => {
      kind = next
      broken = undefined
    },
    cut: files =>
      new Promise(asked => {
        broken = { files, asked }
      }),
    close: () =>
      new Promise(done => {
        proxy.close(() => done())
        proxy.closeAllConnections()
      }),
  }
}

type Hop = (target: string, ask: IncomingMessage, answer: ServerResponse) => void

const forward = (
  target: string,
  ask: IncomingMessage,
  headers: IncomingMessage['headers'],
  heard: (r: IncomingMessage) => void,
): void => {
  const onward = request(target + (ask.url ?? ''), { method: ask.method ?? 'GET', headers }, heard)
  onward.on('error', () => ask.destroy())
  ask.pipe(onward)
}

const pass: Hop = (target, ask, answer) =>
  forward(target, ask, ask.headers, r => {
    answer.writeHead(r.statusCode ?? 502, r.headers)
    r.pipe(answer)
  })

const suffer: Record<Exclude<Kind, 'clear'>, Hop> = {
  portal: (_, ask, answer) => {
    ask.resume()
    answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Selamat datang di WiFi Warung</h1>')
  },
  trouble: (_, ask, answer) => {
    ask.resume()
    answer.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error')
  },
  cut: (_, ask) => void ask.socket.destroy(),
  'cut-after': (target, ask) =>
    forward(target, ask, ask.headers, r => {
      r.resume()
      r.on('end', () => ask.socket.destroy())
    }),
  half: (target, ask, answer) =>
    forward(target, ask, ask.headers, r => {
      const parts: Buffer[] = []
      r.on('data', (part: Buffer) => parts.push(part))
      r.on('end', () => {
        const whole = Buffer.concat(parts)
        const { 'transfer-encoding': _, ...headers } = r.headers
        answer.writeHead(r.statusCode ?? 502, { ...headers, 'content-length': whole.length })
        answer.write(whole.subarray(0, Math.floor(whole.length / 2)), () => ask.socket.destroy())
      })
    }),
  silent: (_, ask) => void ask.resume(),
  'no-session': (target, ask, answer) => {
    const { cookie: _, ...headers } = ask.headers
    forward(target, ask, headers, r => {
      answer.writeHead(r.statusCode ?? 502, r.headers)
      r.pipe(answer)
    })
  },
}
