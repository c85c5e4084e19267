import { call } from './http-call.ts'
import type { Call, Http } from './http-call.ts'
import type { Renewal } from './renew.ts'
import { failed } from './transport.ts'
import type { Outcome } from './transport.ts'

export type Ask = <T>(what: Call<T>) => Promise<Outcome<T>>

/** A registered device comes back by its key when its session has run out; nobody types anything. */
export function asking(http: Http, renew?: () => Promise<Renewal>): Ask {
  return async what => {
    const first = await call(http, what)
    if (!failed(first) || first.fault !== 'expired' || !renew) return first
    const renewal = await renew()
    if (renewal === 'renewed') return call(http, what)
    return renewal === 'unknown' ? { fault: 'revoked' } : first
  }
}
