import type { LogTx } from '../store.ts'
import type { Received } from './received.ts'

/** R3: a number of this replica with two ids means that two devices think they are one. Their entries are taken all the same. */
export async function clonedReplica(tx: LogTx, all: readonly Received[], replica: string): Promise<boolean> {
  const own = all.flatMap(r => r.ready.map(({ entry }) => entry)).filter(e => e.replica === replica)
  const used = await tx.localSeq(replica, [...new Set(own.map(e => e.localSeq))])
  const seen = new Map<number, string>()
  for (const { id, localSeq } of own) {
    const other = seen.get(localSeq) ?? used.get(localSeq)?.find(known => known !== id)
    if (other !== undefined && other !== id) return true
    seen.set(localSeq, id)
  }
  return false
}
