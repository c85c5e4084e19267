import { bucketAnswer, digestAnswer, entriesAnswer, pullAnswer, pushAnswer } from '../domain/log/index.ts'
import { call } from './http-call.ts'
import type { Call, Http } from './http-call.ts'
import type { Renewal } from './renew.ts'
import { failed } from './transport.ts'
import type { Outcome, Transport } from './transport.ts'

export type HttpTransportOptions = Http & {
  /** A registered device comes back by its key when its session has run out; nobody types anything. */
  readonly renew?: () => Promise<Renewal>
}

export function httpTransport(options: HttpTransportOptions): Transport {
  const ask = async <T>(what: Call<T>): Promise<Outcome<T>> => {
    const first = await call(options, what)
    if (!failed(first) || first.fault !== 'expired' || !options.renew) return first
    const renewal = await options.renew()
    if (renewal === 'renewed') return call(options, what)
    return renewal === 'unknown' ? { fault: 'revoked' } : first
  }
  return {
    push: input => ask({ path: '/api/push', input, answer: pushAnswer }),
    pull: input => ask({ path: '/api/pull', input, answer: pullAnswer }),
    digest: () => ask({ method: 'GET', path: '/api/digest', answer: digestAnswer }),
    bucket: input => ask({ path: '/api/bucket', input, answer: bucketAnswer }),
    entries: input => ask({ path: '/api/entries', input, answer: entriesAnswer }),
  }
}
