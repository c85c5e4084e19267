import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Pages = { readonly url: string; readonly close: () => Promise<void> }

/** Pages of the bench itself, each with one script. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<Pages> {
  const server = createServer((request, response) => {
    const [, name = '', script] = /^\/([a-z-]*)(\.js)?/.exec(request.url ?? '') ?? []
    const text = pages[name]
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html')
    if (text === undefined) response.statusCode = 404
    response.end(
      script
        ? text
        : `<!doctype html><title>bench</title><div id="root"></div><script src="/${name}.js"></script>`,
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
