import { openStates } from '../saves.ts'
import { reachedBy } from '../sentinel.ts'
import type { PhoneStore, SaveRow, Tx } from '../phone-store.ts'
import type { CopyLine } from './lines.ts'

/** Others' entries (`rescued`) lie in the log of the epoch before; the copy is of what was written here and is not answered. */
export const isCopied = (row: SaveRow): boolean =>
  !row.rescued && openStates.some(state => state === row.state)

/** What a commit changed in the outbox, in lines of the copy. */
export function linesOf({ puts, deletes }: Tx): readonly CopyLine[] {
  const rows = puts?.saves ?? []
  const gone = [...rows.filter(row => !isCopied(row)).map(row => row.save), ...(deletes?.saves ?? [])]
  return [
    ...rows.filter(isCopied).map(save => ({ save })),
    ...(gone.length > 0 ? [{ drop: gone }] : []),
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
