import { existsSync, readFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

export type Front = { readonly url: string; close(): Promise<void> }

/** One build of the app before a server that may be of another version. */
export async function openFront(app: string, server: string): Promise<Front> {
  const front = createServer((ask, answer) => {
    const path = new URL(ask.url ?? '/', server).pathname
    if (path.startsWith('/api/')) {
      const options = { method: ask.method ?? 'GET', headers: ask.headers }
      const onward = request(server + (ask.url ?? ''), options, heard => {
        answer.writeHead(heard.statusCode ?? 502, heard.headers)
        heard.pipe(answer)
      })
      ask.pipe(onward)
      return
    }
    const file = join(app, path)
    const found = path !== '/' && existsSync(file) ? file : join(app, 'index.html')
    const type = types[extname(found)] ?? 'application/octet-stream'
    answer.writeHead(200, { 'content-type': type }).end(readFileSync(found))
  })
  await new Promise<void>(done => front.listen(0, '127.0.0.1', done))
  const { port } = front.address() as AddressInfo // a TCP server that listens
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(done => {
        front.close(() => done())
        front.closeAllConnections()
      }),
  }
}
