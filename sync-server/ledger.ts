/**
 * The ledger: a small append-only list outside the database, flushed before anyone is answered and backed up apart.
 * A database that was put back to yesterday is recognised by it, and what must never be undone by a restore (who was let
 * in or thrown out, who was forgotten) is done again from it. RULES.md H2, H5.
 */
export type LedgerRecord =
  /** Every number up to this one was given to somebody in this epoch; not named: in the one before it in the list. */
  | { readonly type: 'high-water'; readonly seq: number; readonly epoch?: string }
  /** A new epoch, which began after `seq`. */
  | {
      readonly type: 'epoch'
      readonly epoch: string
      readonly seq: number
      readonly at: string
      readonly because: string
    }
  | {
      readonly type: 'forget'
      readonly subject: string
      readonly feeds: readonly string[]
      readonly at: string
    }
  | ({ readonly type: 'activation'; readonly account: string; readonly at: string } & LedgerData)
  | ({ readonly type: 'revocation'; readonly account: string; readonly at: string } & LedgerData)

/** What the accounts need to do it again: role, areas, replica, key … */
type LedgerData = { readonly [key: string]: LedgerValue }
type LedgerValue = string | number | boolean | null | undefined | readonly string[]

export type Ledger = {
  /** Resolves when the record will survive a power cut. */
  append(record: LedgerRecord): Promise<void>
  /** In order; of the high-water records only the last. */
  records(): Promise<readonly LedgerRecord[]>
  /** The highest number that is known to have been given in this epoch, else in the last one. */
  highWater(epoch?: string): number
}

export type LedgerMemory = ReturnType<typeof ledgerMemory>

/** Reads records one by one and keeps what matters of them: the high-water marks of an epoch replace each other. */
export function ledgerMemory() {
  const kept: LedgerRecord[] = []
  const highs = new Map<string, number>()
  let last = ''
  const rise = (epoch: string, seq: number): void => {
    highs.set(epoch, Math.max(seq, highs.get(epoch) ?? 0))
  }
  const highWater = (epoch = last): number => highs.get(epoch) ?? 0
  return {
    take: (record: LedgerRecord): void => {
      if (record.type === 'epoch') last = record.epoch
      if (record.type === 'epoch' || record.type === 'high-water') rise(record.epoch ?? last, record.seq)
      if (record.type !== 'high-water') kept.push(record)
    },
    records: (): readonly LedgerRecord[] => [...kept, { type: 'high-water', seq: highWater() }],
    highWater,
  }
}
