import { idFromParts } from '../../../src/domain/log/index.ts'
import type { Placed, Verdict } from '../../../src/domain/log/index.ts'
import type { Offered } from '../../../src/db/rules.ts'
import { failed } from '../../../src/sync/transport.ts'
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

/**
 * A device that has only sent so far does not learn that the history it sent to is over. A page that comes with the answer
 * to a push (P10) would tell it too, so this server gives none, as those of before.
 */
export const epochOnPullOnly = (): Plant => ({
  finds: ['I1', 'I2', 'I13'],
  phoneRules: () => ({ hearsEpochOfPush: false }),
  door: async (_, input) =>
    typeof input === 'object' && input !== null && 'saves' in input ? { ...input, page: undefined } : input,
})

/** A phone that was put back to an old copy counts from there again. */
export const counterIds = (): Plant => ({
  finds: ['I1', 'I2', 'I13'],
  phoneRules: ({ account }) => ({
    entryId: (_, localSeq) => idFromParts('counter', account, String(localSeq)),
  }),
})

/** Verdicts are taken in the order in which the saves were sent. */
export const ackByPosition = (): Plant => ({
  finds: ['I1', 'I2'],
  phoneRules: () => ({
    verdicts: (offered, answered) => offered.flatMap((o, i) => (answered[i] ? [named(o, answered[i])] : [])),
  }),
})

/** The server has answered, so it has them all. */
export const acksWhatIsNotNamed = (): Plant => ({
  finds: ['I1', 'I2'],
  phoneRules: () => ({
    verdicts: (offered, answered) => {
      const known = new Set(answered.map(v => v.save))
      return [...answered, ...offered.filter(o => !known.has(o.save)).map(acceptedAll)]
    },
  }),
})

/** Somebody has answered "200", so it is sent. */
export const anyAnswerCounts = (): Plant => ({
  finds: ['I1', 'I2'],
  transport: transport => ({
    ...transport,
    push: async request => {
      const outcome = await transport.push(request)
      if (!failed(outcome) || outcome.fault !== 'portal') return outcome
      const offered = request.saves.map(({ save, entries }) => ({ save, ids: entries.map(idOf) }))
      return { answer: { epoch: request.epoch ?? '', verdicts: offered.map(acceptedAll) } }
    },
  }),
})

/** What was confided to a cadre stays on her phone for good. */
export const keepsConfidences = (): Plant => ({
  finds: ['I6'],
  phoneRules: () => ({ healthDays: Infinity }),
})

const idOf = (entry: unknown): string => (entry as { id: string }).id // made by a phone of this simulator

const placedAll = (ids: readonly string[]): Placed[] => ids.map(id => ({ id, seq: 1, month: 202611 }))

const acceptedAll = ({ save, ids }: Offered): Verdict => ({
  save,
  verdict: 'accepted',
  placed: placedAll(ids),
})

const named = (offered: Offered, verdict: Verdict): Verdict =>
  'placed' in verdict ? acceptedAll(offered) : { ...verdict, save: offered.save }
