import type { PhoneRules } from '../../src/db/rules.ts'
import type { Context } from '../../sync-server/context.ts'
import type { ServerRules } from '../../sync-server/rules.ts'
import type { LogStore } from '../../sync-server/store.ts'
import type { Device } from './phone.ts'
import { ackBeforeCommit, classOnlyOfEntry, noClassFilter, wholeKindsOpen } from './plants/server.ts'
import { abortsBatch, lateRights, noEpoch, noIdempotency } from './plants/server.ts'
import { baseRev, clockWins } from './plants/edits.ts'
import { counterIds, cursorFirst, epochOnPullOnly, noExits } from './plants/phone.ts'

/** A wrong decision put in the place of a right one. The product does not know of it: every seam is a rule or a store. */
export type Plant = {
  /** The invariants that are meant to catch it (reliability.md 4.2). */
  readonly finds: readonly string[]
  readonly phoneRules?: (of: { readonly device: Device; readonly account: string }) => Partial<PhoneRules>
  readonly serverRules?: Partial<ServerRules>
  readonly store?: (store: LogStore) => LogStore
  /** What the server understands of a request; undefined: what was sent. */
  readonly door?: (path: string, input: unknown, ctx: Context) => Promise<unknown>
  readonly answersBeforeCommit?: boolean
  readonly forgetsEpoch?: boolean
}

export const noPlant = (): Plant => ({ finds: [] })

/** Made anew for every history. */
export const plants: Readonly<Record<string, () => Plant>> = {
  'ack-before-commit': ackBeforeCommit,
  'no-idempotency': noIdempotency,
  'cursor-before-apply': cursorFirst,
  'clock-wins': clockWins,
  'no-epoch': noEpoch,
  'counter-ids': counterIds,
  'no-exit-marker': noExits,
  'poison-aborts-batch': abortsBatch,
  'epoch-on-pull-only': epochOnPullOnly,
  'late-rights': lateRights,
  'no-class-filter': noClassFilter,
  'class-only-of-entry': classOnlyOfEntry,
  'whole-kinds-open': wholeKindsOpen,
  'base-rev': baseRev,
}
