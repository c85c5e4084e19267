import type { Numbers } from '../../src/domain/devices/index.ts'
import type { DeviceSaid, Role } from '../../src/domain/log/index.ts'
import type { Call } from '../context.ts'

/**
 * AccountStore: who may call, from which device, and what was tried and done. Same file as the log, own tables.
 * Whatever lists or changes somebody else's account takes a `Reach`, which is part of the query itself, so that a foreign
 * account and an absent one are the same answer: undefined.
 */
export type AccountStore = People & Invitations & Devices & DeviceLedger & Sessions & Attempts & Audit

export type Account = {
  readonly id: string
  readonly role: Role
  readonly name: string
  readonly login: string | undefined
  readonly admin: boolean
  readonly disabled: boolean
  /** A password set by somebody else is good for one thing: choosing an own one. */
  readonly mustChange: boolean
  readonly created: string
}

/** What the caller may manage: accounts of these roles all of whose present areas lie in `areas`. */
export type Reach = { readonly areas: readonly string[]; readonly roles: readonly Role[] }

export type Secret = { readonly account: Account; readonly hash: string | undefined }
export type Seen = {
  readonly account: Account
  readonly areas: readonly string[]
  readonly devices: readonly Device[]
}

export type People = {
  count(): Promise<number>
  account(id: string): Promise<Account | undefined>
  byLogin(login: string): Promise<Secret | undefined>
  secretOf(id: string): Promise<Secret | undefined>
  areasOf(id: string): Promise<readonly string[]>
  /** Present and former ones. */
  everAreasOf(id: string): Promise<readonly string[]>
  /** Those with at least one present area in reach. */
  list(reach: Reach): Promise<readonly Seen[]>
  managed(id: string, reach: Reach): Promise<Account | undefined>
  /** false: the login is taken. */
  create(account: Account, areas: readonly string[], hash?: string): Promise<boolean>
  /** Closes what is no longer named, opens what is new; what was ever held stays on record. */
  assign(id: string, areas: readonly string[]): Promise<void>
  /** Disabling ends every session. */
  setDisabled(id: string, disabled: boolean): Promise<void>
  /** Ends every session but the named one. */
  setPassword(id: string, hash: string, mustChange: boolean, keep?: string): Promise<void>
}

export type RedeemOutcome =
  | { readonly outcome: 'redeemed'; readonly account: Account }
  | { readonly outcome: 'unknown' | 'used' | 'expired' | 'disabled' | 'foreign-key' | 'revoked' }

export type Invitations = {
  /** Replaces any open invitation of the account. */
  invite(account: string, codeHash: string, expires: string): Promise<void>
  /** RULES.md R1: the same replica with the same code and key is registered again and again, anybody else never. */
  redeem(codeHash: string, device: NewDevice): Promise<RedeemOutcome>
  /** Marks a code as used, whether or not the database knew it: after a restore it must not be open again. */
  spend(codeHash: string, account: string, replica: string, at: string): Promise<void>
}

export type NewDevice = { readonly replica: string; readonly publicKey: string; readonly name: string }

export type Device = {
  readonly replica: string
  readonly account: string
  readonly name: string
  readonly publicKey: string
  readonly created: string
  readonly lastSeen: string
  readonly revoked: string | undefined
  /** It spoke at least once since it was registered. */
  readonly firstContact: string | undefined
  readonly localSeq: number
  /** Saves still on the phone, as it last said, and since when some are. */
  readonly left: number
  readonly waitsSince: string | undefined
  /** Saves that the server keeps for it until other data come, and that it was refused. */
  readonly waiting: number
  readonly rejected: number
  readonly app: string
  readonly told: Told
}

/** What is kept as the device says it. */
export type Told = Pick<DeviceSaid, 'schema' | 'clock' | 'storage'>

export type Registration = 'registered' | 'foreign-key' | 'revoked'

export type Devices = {
  device(replica: string): Promise<Device | undefined>
  devicesOf(account: string): Promise<readonly Device[]>
  /** A replica is one account and one key for ever; registering it again renews its year. */
  register(account: string, device: NewDevice): Promise<Registration>
  revoke(replica: string): Promise<void>
  revokeAll(account: string): Promise<readonly string[]>
}

/** `device`: the registration that speaks for this replica of entries; a cloned or damaged phone writes as more than one. */
export type WriterNumbers = Numbers & {
  readonly writer: string
  readonly account: string
  readonly device: string
  readonly lostSince: string | undefined
}

/** A registered device with all that it wrote as, and whichever other writers were asked for. */
export type KnownDevice = {
  readonly device: Device | undefined
  readonly numbers: ReadonlyMap<string, WriterNumbers>
}

/** RULES.md D7–D9. */
export type DeviceLedger = {
  known(replica: string, writers: readonly string[]): Promise<KnownDevice>
  /** One step under the lock; `next` decides nothing by itself and may run twice. Nothing is written where it changes nothing. */
  note(replica: string, writers: readonly string[], next: (known: KnownDevice) => KnownDevice): Promise<void>
}

export type Sessions = {
  /** A fresh session token for a registered device; the one before ends. */
  open(replica: string): Promise<string>
  /** The caller of a living session; unknown, expired, revoked and disabled are all undefined. */
  session(replica: string, token: string): Promise<Call | undefined>
  /** `drop`: also forget the device, if it never wrote anything (a command-line run). */
  close(replica: string, drop: boolean): Promise<void>
}

/** Guesses are counted by key (`account:…`, `device:…`, `ip:…`), by the server's clock. */
export type Attempts = {
  /** Takes one try from every key, before the secret is looked at; false: one of them has none left. */
  mayTry(keys: readonly string[]): Promise<boolean>
  /** The try was right: it does not count. */
  wasRight(keys: readonly string[]): Promise<void>
  unlock(key: string): Promise<void>
}

/** Never a name, NIK or password: ids, codes and counts only. */
export type AuditEvent = {
  readonly account: string
  readonly replica: string
  readonly action: string
  readonly scope: string
  readonly target: string
}
export type AuditRow = AuditEvent & { readonly n: number; readonly at: string; readonly hash: string }

export type Audit = {
  audit(event: AuditEvent): Promise<void>
  auditRows(after: number, limit: number): Promise<readonly AuditRow[]>
  /** The number of the first row whose hash does not follow from the one before. */
  auditFault(): Promise<number | undefined>
}
