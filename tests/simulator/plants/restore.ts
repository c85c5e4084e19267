import { wholeLog } from '../../../sync-server/cursor.ts'
import { serverRules } from '../../../sync-server/rules.ts'
import type { Plant } from '../plants.ts'

/** Mistakes that cost something only when a server was put back to an older copy. */

/** A device offers what it wrote itself, and drops what it holds of others. */
export const dropsForeign = (): Plant => ({
  finds: ['I13'],
  phoneRules: () => ({ rescuesOthers: false }),
})

/** A device takes over the new history and offers nothing. */
export const noRescue = (): Plant => ({
  finds: ['I13'],
  phoneRules: () => ({ offersAgain: false }),
})

/** Nobody looks at receipts: what was accepted and never pulled contradicts nothing. */
export const noReceipt = (): Plant => ({
  finds: ['I1', 'I2', 'I13'],
  // As where the ledger went back with the database: the receipt alone would say so.
  forgetsEpoch: true,
  serverRules: {
    historyChanged: async (reads, cursor, epoch) =>
      cursor.places[0]?.[0] !== wholeLog && serverRules.historyChanged(reads, cursor, epoch),
  },
})

/** A cursor is a number: a place that the server has is the right one, whatever stands there. */
export const cursorByPosition = (): Plant => ({
  finds: ['I1', 'I2', 'I4', 'I13'],
  forgetsEpoch: true,
  serverRules: {
    historyChanged: async (reads, cursor, epoch) => {
      if (cursor.epoch !== epoch) return serverRules.historyChanged(reads, cursor, epoch)
      const places = cursor.places.flatMap(([feed, pos]) => (feed === wholeLog ? [] : { feed, pos }))
      return (await reads.idsAt(places)).includes(undefined)
    },
  },
})

/** What the server has said it has is dropped at once. */
export const dropsEarly = (): Plant => ({
  finds: ['I1', 'I2', 'I13'],
  phoneRules: () => ({ keptDays: -1 }),
})
