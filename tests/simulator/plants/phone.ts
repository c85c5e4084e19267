import { idFromParts } from '../../../src/domain/log/index.ts'
import type { Plant } from '../plants.ts'

/** Mistakes of a phone. */

export const cursorFirst = (): Plant => ({
  finds: ['I4'],
  phoneRules: () => ({ cursorWithPage: false }),
})

export const noExits = (): Plant => ({
  finds: ['I6'],
  phoneRules: () => ({ heedsExits: false }),
})

/** A device that has only sent so far does not learn that the history it sent to is over. */
export const epochOnPullOnly = (): Plant => ({
  finds: ['I1', 'I2'],
  phoneRules: () => ({ hearsEpochOfPush: false }),
})

/** A phone that was put back to an old copy counts from there again. */
export const counterIds = (): Plant => ({
  finds: ['I1', 'I2'],
  phoneRules: ({ account }) => ({
    entryId: (_, localSeq) => idFromParts('counter', account, String(localSeq)),
  }),
})
