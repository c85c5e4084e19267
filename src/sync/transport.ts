import type {
  BucketAnswer,
  BucketRequest,
  DigestAnswer,
  EntriesAnswer,
  EntriesRequest,
} from '../domain/log/index.ts'
import type { PullAnswer, PullRequest, PushAnswer, PushRequest } from '../domain/log/index.ts'

/**
 * offline: nothing came back, or not whole · portal: somebody else answered · expired: log in again · revoked: this
 * device may not any more · busy: later, see retryAfter · too-large: send less at once · server: it broke · full: its
 * disk is full · refused: it understood and does not want this
 */
export type Fault =
  'offline' | 'portal' | 'expired' | 'revoked' | 'busy' | 'too-large' | 'server' | 'full' | 'refused'

export type Failed = {
  readonly fault: Fault
  readonly retryAfter?: number
  /** The server's code, and its sentence for people with the field that it concerns. */
  readonly reason?: string
  readonly message?: string
  readonly field?: string
}

export type Answered<T> = { readonly answer: T; readonly serverTime?: number }

export type Outcome<T> = Answered<T> | Failed

export const failed = (outcome: object): outcome is Failed => 'fault' in outcome

/** How messages reach the server; the simulator hands in its own. */
export type Transport = {
  push(request: PushRequest): Promise<Outcome<PushAnswer>>
  pull(request: PullRequest): Promise<Outcome<PullAnswer>>
  digest(): Promise<Outcome<DigestAnswer>>
  bucket(request: BucketRequest): Promise<Outcome<BucketAnswer>>
  entries(request: EntriesRequest): Promise<Outcome<EntriesAnswer>>
}
