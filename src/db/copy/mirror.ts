import { openStates } from '../saves.ts'
import { reachedBy } from '../sentinel.ts'
import type { PhoneStore, SaveRow, Tx } from '../phone-store.ts'
import type { CopyLine } from './lines.ts'

/** Others' entries (`rescued`) lie in the log of the epoch before; the copy is of what was written here and is not answered. */
export const isCopied = (row: SaveRow): boolean =>
  !row.rescued && openStates.some(state => state === row.state)

/** What a commit changed in the outbox, in lines of the copy. Of a save that stood there before nothing is left: who is forgotten may be in it (P9). */
export function linesOf({ expect, puts, deletes }: Tx): readonly CopyLine[] {
  const rows = puts?.saves ?? []
  const before = rows.filter(row => !isCopied(row) || expect.saves?.get(row.save) !== undefined)
  const gone = [...before.map(row => row.save), ...(deletes?.saves ?? [])]
  return [
    ...(gone.length > 0 ? [{ drop: gone }] : []),
    ...rows.filter(isCopied).map(save => ({ save })),
    ...(puts?.head ? [{ mark: reachedBy(puts.head) }] : []),
  ]
}

/** `tell` hears of every commit after it is on the disk; the save does not wait for the second copy. */
export const mirrored = (store: PhoneStore, tell: (lines: readonly CopyLine[]) => void): PhoneStore => ({
  ...store,
  async commit(tx) {
    const end = await store.commit(tx)
    if (end === 'done') {
      const lines = linesOf(tx)
      if (lines.length > 0) tell(lines)
    }
    return end
  },
})
