import type { SaveRow, Tx } from '../../../src/db/phone-store.ts'
import { idFromParts } from '../../../src/domain/log/index.ts'
import type { Entry } from '../../../src/domain/log/index.ts'
import type { LedgerRecord } from '../../../sync-server/ledger.ts'
import type { Plant } from '../plants.ts'

/** Mistakes in what lies beside the two databases: the ledger, the copy of the unsent, the emergency file, the hand-over. */

const without = (drops: (record: LedgerRecord) => boolean): Pick<Plant, 'ledger'> => ({
  ledger: ledger => ({
    ...ledger,
    append: async record => {
      if (!drops(record)) await ledger.append(record)
    },
  }),
})

export const noRevocations = (): Plant => ({
  finds: ['I6'],
  ...without(r => r.type === 'revocation' && r['replica'] !== undefined),
})

/** Nothing is ever written outside the database. */
export const noCopy = (): Plant => ({
  finds: ['I2', 'I13'],
  copy: copy => ({ ...copy, write: async () => {} }),
})

/** What the copy gives back is saved anew, as if nobody could have it. */
export const copyUnderNewIds = (): Plant => ({
  finds: ['I1', 'I2', 'I3'],
  copy: copy => ({
    ...copy,
    read: async () => {
      const copied = await copy.read()
      const anew = [...copied.saves.values()].map(renamed)
      return { ...copied, saves: new Map(anew.map(row => [row.save, row])) }
    },
  }),
})

function renamed(row: SaveRow): SaveRow {
  const again = (id: string): string => idFromParts('again', id)
  const entries = row.value as readonly Entry[] // plain codec
  const value = entries.map(e => ({ ...e, id: again(e.id), save: again(e.save) }))
  return { ...row, save: again(row.save), ids: row.ids.map(again), value }
}

/** It is in a file, so it is sent. */
export const filedIsSent = (): Plant => ({
  finds: ['I1'],
  filed: (saves, { disk }) => {
    for (const save of saves) {
      const row = disk.saves.get(save)
      if (row) disk.saves.set(save, { ...row, state: 'sent' })
    }
  },
})

/** Whoever brings a file is believed, also when its device was put out. */
export const fileFromAnybody = (): Plant => ({
  finds: ['X5'],
  accounts: accounts => ({
    ...accounts,
    device: async replica => {
      const device = await accounts.device(replica)
      return device && { ...device, revoked: undefined }
    },
  }),
})

/** The queue of another phone joins the outbox of this one. */
export const carriedAsOwn = (): Plant => ({
  finds: ['I2'],
  phoneStore: store => ({ ...store, commit: tx => store.commit(owning(tx)) }),
})

const owning = (tx: Tx): Tx =>
  tx.puts?.saves
    ? {
        ...tx,
        puts: { ...tx.puts, saves: tx.puts.saves.map(row => (row.state === 'carried' ? own(row) : row)) },
      }
    : tx

function own({ from: _, ...row }: SaveRow): SaveRow {
  return { ...row, state: 'pending' }
}

/** Nobody looks whether what was carried has come meanwhile. */
export const carriedForGood = (): Plant => ({
  finds: ['Y6'],
  phoneStore: store => ({ ...store, counts: async () => ({ ...(await store.counts()), carried: 0 }) }),
})
