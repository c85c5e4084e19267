import type { Context } from '../../../sync-server/context.ts'
import { receive } from '../../../sync-server/accept/received.ts'
import { idFromParts } from '../../../src/domain/log/index.ts'
import { wholeLog } from '../../../sync-server/cursor.ts'
import { refusal } from '../../../sync-server/http/refusal.ts'
import { serverRules } from '../../../sync-server/rules.ts'
import type { LogStore, LogTx } from '../../../sync-server/store.ts'
import { withList } from '../messages.ts'
import type { Plant } from '../plants.ts'

/** Mistakes of the server. */

/** The receipt in that very answer would heal it (H2), so here nobody looks at receipts either. */
export const ackBeforeCommit = (): Plant => ({
  finds: ['I1', 'I2', 'I13'],
  answersBeforeCommit: true,
  // As where the ledger went back with the database: what was acknowledged is then known to nobody.
  forgetsEpoch: true,
  serverRules: {
    historyChanged: async (reads, cursor, epoch) =>
      cursor.places[0]?.[0] !== wholeLog && serverRules.historyChanged(reads, cursor, epoch),
  },
})

/** Neither a true cursor nor the ledger says that history has changed. */
export const noEpoch = (): Plant => ({
  finds: ['I1', 'I2', 'I13'],
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

/** Nothing bounds a puskesmas: whoever has somebody moves her to another one by herself. */
export const crossesUnasked = (): Plant => ({
  finds: ['K5'],
  neighbours: true,
  kinds: kinds =>
    new Map(
      [...kinds].map(([name, kind]) =>
        kind.effect?.type === 'area'
          ? [name, { ...kind, effect: { ...kind.effect, borders: () => false } }]
          : [name, kind],
      ),
    ),
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

/** Digests and their repair count an entry for everybody who reads its feed, whatever its class. */
export const repairWithoutClass = (): Plant => ({
  finds: ['I6'],
  store: store => {
    const { read } = store
    const both = ['posyandu', 'health'] as const
    return {
      ...store,
      read: {
        ...read,
        buckets: async feeds => (await read.buckets(feeds, both)).map(b => ({ ...b, seenBy: 'posyandu' })),
        bucketIds: async q => {
          const lists = await Promise.all(both.map(seenBy => read.bucketIds({ ...q, seenBy })))
          return lists.flat()
        },
        entries: (ids, reader) => read.entries(ids, { ...reader, health: true }),
      },
    }
  },
})

const inTx = (store: LogStore, change: (tx: LogTx) => LogTx): LogStore => ({
  ...store,
  write: work => store.write(tx => work(change(tx))),
})

/** What comes twice is taken twice. */
export const noIdempotency = (): Plant => ({
  finds: ['I3'],
  store: store =>
    inTx(store, tx => {
      const taken = new Set<string>()
      let high = 0
      return {
        ...tx,
        known: async ids => {
          for (const id of (await tx.known(ids)).keys()) taken.add(id)
          high = await tx.highWater()
          return new Map()
        },
        append: (fresh, feed) => {
          const { id } = fresh.entry
          const entry = taken.has(id)
            ? { ...fresh.entry, id: idFromParts('again', id, String(high)) }
            : fresh.entry
          taken.add(id)
          const placed = tx.append({ ...fresh, entry, json: JSON.stringify(entry) }, feed)
          high = placed.seq
          return { ...placed, id }
        },
      }
    }),
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

/** Of a save with a bad entry the good ones are taken. */
export const halfASave = (): Plant => ({
  finds: ['E2'],
  door: async (path, input, ctx) =>
    path === '/api/push'
      ? withList(input, 'saves', saves => saves.map(save => goodHalf(save, ctx)))
      : undefined,
})

const goodHalf = (save: unknown, { kinds, rules }: Context): unknown =>
  withList(save, 'entries', entries => {
    const { save: id } = save as { save: string } // the route's own schema has passed it
    const good = entries.filter(
      e => !receive({ save: id, entries: [e], rescued: false }, { kinds, rules }).fault,
    )
    return good.length > 0 ? good : entries
  })

/** Who moves leaves her old feed first, and her history comes to the new one after. */
export const exitFirst = (): Plant => ({
  finds: ['I9'],
  store: (store, { writer }) =>
    inTx(store, tx => ({
      ...tx,
      move: async (subject, from, to) => {
        const before = await tx.highWater()
        await tx.move(subject, from, to)
        const exit = await tx.highWater()
        const turn = [
          `UPDATE log SET pos = -pos - 1 WHERE feed = @to AND pos > @before AND pos < @exit`,
          `UPDATE log SET pos = -pos WHERE feed = @to AND pos < 0`,
          `UPDATE places SET pos = @before + 1 WHERE feed = @from AND pos = @exit`,
        ]
        for (const sql of turn) writer.prepare(sql).run({ from, to, before, exit })
      },
    })),
})
