import type { UnsentCopy } from '../../src/db/copy/opfs.ts'
import type { PhoneStore } from '../../src/db/phone-store.ts'
import type { PhoneRules } from '../../src/db/rules.ts'
import type { AccountStore } from '../../sync-server/auth/accounts.ts'
import type { Context } from '../../sync-server/context.ts'
import type { Ledger } from '../../sync-server/ledger.ts'
import type { ServerRules } from '../../sync-server/rules.ts'
import type { Handle } from '../../sync-server/sqlite/handle.ts'
import type { LogStore } from '../../sync-server/store.ts'
import type { Device, SimPhone } from './phone.ts'
import type { Transport } from '../../src/sync/transport.ts'
import * as beside from './plants/beside.ts'
import * as edits from './plants/edits.ts'
import * as phone from './plants/phone.ts'
import * as restore from './plants/restore.ts'
import * as server from './plants/server.ts'

/** A wrong decision put in the place of a right one. The product does not know of it: every seam is a rule or a store. */
export type Plant = {
  /** The invariants that are meant to catch it (reliability.md 4.2). */
  readonly finds: readonly string[]
  /** It shows only where people cross the border of a puskesmas. */
  readonly neighbours?: true
  readonly phoneRules?: (of: { readonly device: Device; readonly account: string }) => Partial<PhoneRules>
  readonly transport?: (transport: Transport) => Transport
  readonly phoneStore?: (store: PhoneStore) => PhoneStore
  /** The second copy of what is unsent, outside the phone's database. */
  readonly copy?: (copy: UnsentCopy) => UnsentCopy
  /** What a phone does when it has made a file of these saves. */
  readonly filed?: (saves: readonly string[], phone: SimPhone) => void
  readonly serverRules?: Partial<ServerRules>
  /** The kinds that the server knows. */
  readonly kinds?: (kinds: Context['kinds']) => Context['kinds']
  readonly store?: (store: LogStore, handle: Handle) => LogStore
  readonly ledger?: (ledger: Ledger) => Ledger
  readonly accounts?: (accounts: AccountStore) => AccountStore
  /** What the server understands of a request; undefined: what was sent. */
  readonly door?: (path: string, input: unknown, ctx: Context) => Promise<unknown>
  readonly answersBeforeCommit?: boolean
  readonly forgetsEpoch?: boolean
}

export const noPlant = (): Plant => ({ finds: [] })

/** Made anew for every history. */
export const plants: Readonly<Record<string, () => Plant>> = {
  'ack-before-commit': server.ackBeforeCommit,
  'no-idempotency': server.noIdempotency,
  'cursor-before-apply': phone.cursorFirst,
  'clock-wins': edits.clockWins,
  'no-epoch': server.noEpoch,
  'counter-ids': phone.counterIds,
  'no-exit-marker': phone.noExits,
  'poison-aborts-batch': server.abortsBatch,
  'epoch-on-pull-only': phone.epochOnPullOnly,
  'no-receipt': restore.noReceipt,
  'epoch-drops-foreign': restore.dropsForeign,
  'half-a-save': server.halfASave,
  'exit-before-history': server.exitFirst,
  'cursor-by-position': restore.cursorByPosition,
  'no-rescue': restore.noRescue,
  'retention-too-early': restore.dropsEarly,
  'ack-by-position': phone.ackByPosition,
  'ack-unnamed': phone.acksWhatIsNotNamed,
  'any-answer-counts': phone.anyAnswerCounts,
  'late-rights': server.lateRights,
  'crosses-unasked': server.crossesUnasked,
  'no-class-filter': server.noClassFilter,
  'class-only-of-entry': server.classOnlyOfEntry,
  'whole-kinds-open': server.wholeKindsOpen,
  'repair-without-class': server.repairWithoutClass,
  'keeps-confidences': phone.keepsConfidences,
  'base-rev': edits.baseRev,
  'ledger-forgets-revocations': beside.noRevocations,
  'no-copy': beside.noCopy,
  'copy-under-new-ids': beside.copyUnderNewIds,
  'filed-is-sent': beside.filedIsSent,
  'file-from-anybody': beside.fileFromAnybody,
  'carried-as-own': beside.carriedAsOwn,
  'carried-for-good': beside.carriedForGood,
}
