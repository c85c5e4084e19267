import type { Caller, Kinds } from '../src/domain/log/index.ts'
import type { AccountStore } from './auth/accounts.ts'
import type { Seals } from './emergency/seals.ts'
import type { Ledger } from './ledger.ts'
import type { Room } from './room.ts'
import type { ServerRules } from './rules.ts'
import type { LogStore } from './store.ts'

/** Everything a route may touch, handed in: the simulator and the tests hand in their own clock, randomness and stores. */
export type Context = {
  readonly store: LogStore
  readonly accounts: AccountStore
  readonly ledger: Ledger
  readonly kinds: Kinds
  /** `serverRules`, everywhere but in tests that show what breaks without one of them. */
  readonly rules: ServerRules
  readonly now: () => Date
  readonly random: (bytes: number) => Uint8Array
  /** Signs cursors; lives beside the ledger, outside the database. */
  readonly secret: string
  /** Opens emergency files; lies beside the secret. */
  readonly seals: Seals
  readonly passwords: Passwords
  readonly demo: boolean
  /** What the disk last said, for whoever asks whether the server is ready. */
  readonly room?: Room
}

/** argon2id in the product; handed in because the simulator cannot spend its time on key derivation. */
export type Passwords = {
  hash(password: string): Promise<string>
  verify(hash: string, password: string): Promise<boolean>
}

/** The caller of a request, after authentication: rights, and what the device said of itself. */
export type Call = {
  readonly caller: Caller
  readonly session: string
  /** What the caller already has of this answer (If-None-Match). */
  readonly has?: string
}
