import { isId } from '../../src/domain/log/index.ts'
import type { Caller, Verdict } from '../../src/domain/log/index.ts'
import type { Came } from '../auth/device-note.ts'
import type { Received } from './received.ts'

/**
 * The numbers that have come with a push, by writer. What waits or was refused is kept by the server as it came: it
 * is not lost either, if it is the caller's own.
 */
export function cameWith(
  received: readonly Received[],
  verdicts: readonly Verdict[],
  caller: Caller,
): Came[] {
  const all = new Map<string, Came & { readonly numbers: number[] }>()
  received.forEach(({ entries }, i) => {
    const verdict = verdicts[i]
    const inLog = verdict !== undefined && 'placed' in verdict
    for (const raw of entries) {
      const from = numberOf(raw)
      if (!from || (!inLog && from.account !== caller.account)) continue
      const { writer, account, localSeq } = from
      const key = `${writer} ${account}`
      const came = all.get(key) ?? { writer, account, numbers: [] }
      came.numbers.push(localSeq)
      all.set(key, came)
    }
  })
  return [...all.values()]
}

/** A broken entry says its number all the same, if that part of it is whole. */
function numberOf(raw: unknown): { writer: string; account: string; localSeq: number } | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  if (!('by' in raw && 'replica' in raw && 'localSeq' in raw)) return undefined
  const { by, replica, localSeq } = raw
  if (!isId(by) || !isId(replica) || typeof localSeq !== 'number') return undefined
  return Number.isSafeInteger(localSeq) && localSeq > 0
    ? { writer: replica, account: by, localSeq }
    : undefined
}
