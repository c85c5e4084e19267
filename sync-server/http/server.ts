import * as http from 'node:http'
import * as https from 'node:https'

export type Tls = { readonly key: string | Buffer; readonly cert: string | Buffer }

/** Slow senders are cut: the limit is checked every 5 s, for Node's own 30 s let 300 of them stay. */
const patience = { requestTimeout: 15_000, headersTimeout: 10_000, connectionsCheckingInterval: 5_000 }

export const serverFactory =
  (tls: Tls | undefined) =>
  (handler: http.RequestListener): http.Server =>
    tls ? https.createServer({ ...tls, ...patience }, handler) : http.createServer(patience, handler)
