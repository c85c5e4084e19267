import { bucketAnswer, digestAnswer, entriesAnswer, pullAnswer } from '../domain/log/index.ts'
import { asking } from './http-ask.ts'
import type { Http } from './http-call.ts'
import { readingColumns } from './http-columns.ts'
import { pushing } from './http-push.ts'
import type { Push } from './http-push.ts'
import type { Renewal } from './renew.ts'
import type { Transport } from './transport.ts'

export type HttpTransportOptions = Http & {
  /** A registered device comes back by its key when its session has run out; nobody types anything. */
  readonly renew?: () => Promise<Renewal>
}

export function httpTransport({ renew, ...options }: HttpTransportOptions): Transport {
  const http: Http = { ...options, heard: headers => push.heard(headers) }
  const ask = asking(http, renew)
  const columns = readingColumns(options.zip?.gunzip)
  const push: Push = pushing(ask, columns, options.zip?.gzip)
  return {
    push: push.push,
    pull: input => ask({ path: '/api/pull', input, answer: pullAnswer, ...columns() }),
    digest: () => ask({ method: 'GET', path: '/api/digest', answer: digestAnswer }),
    bucket: input => ask({ path: '/api/bucket', input, answer: bucketAnswer }),
    entries: input => ask({ path: '/api/entries', input, answer: entriesAnswer, ...columns() }),
  }
}
