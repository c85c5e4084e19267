import type { Row } from './databases.ts'
import type { Tally } from './load.ts'

export type Compared = {
  readonly stored: number
  readonly lost: number
  readonly changed: number
  readonly doubled: number
  /** Stands in the log and nobody sent it. */
  readonly foreign: number
}

/** What was acknowledged beside what the database really holds. `own`: replicas of the phones that sent. */
export async function compare(
  rows: Iterable<Row> | AsyncIterable<Row>,
  { told, sent }: Pick<Tally, 'told' | 'sent'>,
  own: ReadonlySet<string>,
): Promise<Compared> {
  const seqs = new Map<string, number>()
  let [doubled, foreign] = [0, 0]
  for await (const { id, seq, replica } of rows) {
    if (!own.has(replica)) continue
    if (seqs.has(id)) doubled += 1
    if (!sent.has(id)) foreign += 1
    seqs.set(id, seq)
  }
  const all = [...told]
  return {
    stored: seqs.size,
    lost: all.filter(([id]) => !seqs.has(id)).length,
    changed: all.filter(([id, seq]) => seqs.has(id) && seqs.get(id) !== seq).length,
    doubled,
    foreign,
  }
}
