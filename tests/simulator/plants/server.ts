import { idFromParts } from '../../../src/domain/log/index.ts'
import { wholeLog } from '../../../sync-server/cursor.ts'
import { refusal } from '../../../sync-server/http/refusal.ts'
import { serverRules } from '../../../sync-server/rules.ts'
import type { LogStore, LogTx } from '../../../sync-server/store.ts'
import type { Plant } from '../plants.ts'

/** Mistakes of the server. */

/** The receipt in that very answer would heal it (H2), so here nobody looks at receipts either. */
export const ackBeforeCommit = (): Plant => ({
  finds: ['I1', 'I2'],
  answersBeforeCommit: true,
  serverRules: {
    historyChanged: async (reads, cursor, epoch) =>
      cursor.places[0]?.[0] !== wholeLog && serverRules.historyChanged(reads, cursor, epoch),
  },
})

/** Neither a true cursor nor the ledger says that history has changed. */
export const noEpoch = (): Plant => ({
  finds: ['I1', 'I2'],
  forgetsEpoch: true,
  serverRules: { historyChanged: async () => false },
})

/** Who moved to another posyandu may not send what she wrote before. */
export const lateRights = (): Plant => ({
  finds: ['I2'],
  serverRules: {
    mayWrite: (caller, ...rest) => serverRules.mayWrite({ ...caller, everAreas: caller.areas }, ...rest),
  },
})

export const classOnlyOfEntry = (): Plant => ({
  finds: ['I6'],
  serverRules: { classOf: entry => entry.seenBy },
})

/** The class is read from fields alone: a kind that is wholly confidential says nothing confidential in `milik` or `batal`. */
export const wholeKindsOpen = (): Plant => ({
  finds: ['I6'],
  serverRules: {
    classOf: (entry, kind) =>
      kind?.classOf({}) === 'health' ? entry.seenBy : serverRules.classOf(entry, kind),
  },
})

export const noClassFilter = (): Plant => ({
  finds: ['I6'],
  store: store => ({
    ...store,
    read: {
      ...store.read,
      page: query => store.read.page({ ...query, reader: { ...query.reader, health: true } }),
    },
  }),
})

const inTx = (store: LogStore, change: (tx: LogTx) => LogTx): LogStore => ({
  ...store,
  write: work => store.write(tx => work(change(tx))),
})

/** What comes twice is taken twice. */
export const noIdempotency = (): Plant => ({
  finds: ['I3'],
  store: store =>
    inTx(store, tx => ({
      ...tx,
      known: async () => new Map(),
      append: async (fresh, feed) => {
        const twice = (await tx.known([fresh.entry.id])).size > 0
        if (!twice) return tx.append(fresh, feed)
        const id = idFromParts('again', fresh.entry.id, String(await tx.highWater()))
        const entry = { ...fresh.entry, id }
        const placed = await tx.append({ ...fresh, entry, json: JSON.stringify(entry) }, feed)
        return { ...placed, id: fresh.entry.id }
      },
    })),
})

/** One bad save, and the whole push is refused. */
export const abortsBatch = (): Plant => ({
  finds: ['I12'],
  store: store => ({
    ...store,
    write: work =>
      store.write(async tx => {
        const result = await work(tx)
        if (anyRejected(result)) throw refusal(400, 'isian', 'Kiriman ditolak.')
        return result
      }),
  }),
})

function anyRejected(result: unknown): boolean {
  if (typeof result !== 'object' || result === null || !('verdicts' in result)) return false
  const { verdicts } = result
  return Array.isArray(verdicts) && verdicts.some(v => v.verdict === 'rejected')
}
