import type { Entry, Kinds, Role } from '../domain/log/index.ts'
import type { SealKey } from '../domain/log/sealed/sealed-file.ts'
import type { Codec } from './codec.ts'
import type { CopyState } from './copy/keeper.ts'
import type { UnsentCopy } from './copy/opfs.ts'
import type { Card, PhoneContext, Summarise } from './context.ts'
import type { DexieOptions } from './dexie-store.ts'
import type { EntryDraft } from './draft.ts'
import type { Drafts } from './drafts.ts'
import type { Live } from './live.ts'
import type { Opened } from './open-subject.ts'
import type { OutboxLine } from './outbox.ts'
import type { Receipts } from './receipts.ts'
import type { PhoneRules } from './rules.ts'
import type { Saved } from './save.ts'
import type { SyncReport, SyncState } from './sync-state.ts'

/** Whose pocket this is, as the server said at activation. `replica` names the session; see Head for that of entries. */
export type Profile = {
  readonly replica: string
  readonly account: string
  readonly name: string
  readonly role: Role
  readonly areas: readonly { readonly id: string; readonly name: string }[]
  /** The server's key for emergency files (RULES.md X2), and when it was heard. */
  readonly seal?: SealKey & { readonly heard: string }
  /** Everything in this database is invented: every screen says so. */
  readonly demo?: boolean
}

export type PocketOptions<C extends Card> = {
  /** Database name: `databaseOf(profile.replica)`. */
  readonly name: string
  readonly profile: Profile
  /** How entries are read and summarised; loaded when something is opened or written, not for the first list. */
  readonly book: () => Promise<Book<C>>
  /** Raised when `summarise` says something else than before: cards are then made anew at open. */
  readonly cardVersion: number
  readonly now: () => Date
  readonly random: (bytes: number) => Uint8Array
  readonly codec?: Codec
  readonly rules?: PhoneRules
  /** A small store outside IndexedDB that notices when IndexedDB has lost its contents: `localStorage`. */
  readonly outside?: Pick<Storage, 'getItem' | 'setItem'>
  /** A second place for what is unsent, outside IndexedDB; undefined where the browser has none. Asked for once. */
  readonly copy?: () => Promise<UnsentCopy | undefined>
  readonly engine?: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>
}

/** How this phone keeps what was saved. */
export type Condition = {
  readonly copy: CopyState
  /** `low`: the reserve was given back, or a trial of writing failed. `spoilt`: what was written did not come back. */
  readonly room: 'unknown' | 'enough' | 'low' | 'spoilt'
}

export type Book<C extends Card> = { readonly kinds: Kinds; readonly summarise: Summarise<C> }

/** What the features see of the device's database. */
export type Pocket<C extends Card> = {
  readonly profile: Profile
  readonly cards: Live<readonly C[]>
  /** By the id of the subject or of any member of her group. */
  card(id: string): C | undefined
  open(subject: string): Promise<Opened>
  /** Something about this subject or her group changed: open her again. */
  watch(subject: string, cb: () => void): () => void
  /** Resolved means "Tersimpan di HP". Rejects with StorageFull or PocketClosed, and then nothing was saved. */
  save(drafts: readonly EntryDraft[], options?: { readonly draftId?: string }): Promise<Saved>
  newId(): string
  readonly drafts: Drafts
  readonly sync: Live<SyncState>
  outbox(): Promise<readonly OutboxLine[]>
  /** What the server said of each save that is kept here, and when both were last compared. */
  receipts(): Promise<Receipts>
  /** New entries; the refused save goes to the kept list in the same commit. */
  repair(save: string, drafts: readonly EntryDraft[], options?: { readonly draftId?: string }): Promise<Saved>
  dismiss(save: string): Promise<void>
  kept(): Promise<readonly OutboxLine[]>
  entriesOf(save: string): Promise<readonly Entry[]>
  /** Every subject's view, one after the other, each when the visit before has ended: for recaps and exports, never for lists. */
  each(visit: (opened: Opened) => void | Promise<void>): Promise<void>
  onSaved(cb: () => void): () => void
  readonly closed: Live<'open' | 'newer-app' | 'closed'>
  readonly condition: Live<Condition>
  /** Tries whether there is room, and sets some aside for the save that comes when there is none; for when the app is idle. */
  keepRoom(): Promise<void>
  /** Somebody has read what was lost and what to do: the alarm ends. */
  settleDamage(): Promise<void>
  close(): void
  /** For sync only. */
  log(): Promise<PhoneContext<C>>
  report(report: SyncReport): Promise<void>
}
