import { openKeeper } from '../../src/db/copy/keeper.ts'
import type { Keeper } from '../../src/db/copy/keeper.ts'
import type { CopyLine } from '../../src/db/copy/lines.ts'
import type { UnsentCopy } from '../../src/db/copy/opfs.ts'
import { copiedIn, writePair } from '../../src/db/copy/pair.ts'
import type { PairFile, Seen } from '../../src/db/copy/pair.ts'
import type { PhoneStore } from '../../src/db/phone-store.ts'
import type { Mark } from '../../src/db/sentinel.ts'
import { counted } from '../../src/db/sync-state.ts'
import type { Member } from './base.ts'

/** What lies on a phone outside its database: the copy of the unsent in two files, and how far the database was. */
export type Outside = { readonly files: [string, string]; mark: Mark | undefined }

export const nothingOutside = (): Outside => ({ files: ['', ''], mark: undefined })
export const copyOutside = ({ files, mark }: Outside): Outside => ({ files: [...files], mark })

export type Beside = {
  readonly copy: UnsentCopy
  /** Resolves when everything that was handed over is in the files. */
  settled(): Promise<void>
}

/** Two files in memory, one writer at a time, as the worker of the product writes them. */
export function filesBeside(outside: () => Outside): Beside {
  let queue: Promise<unknown> = Promise.resolve()
  let seen: Seen | undefined
  let of: Outside | undefined
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work)
    queue = turn.catch(() => {})
    return turn
  }
  const file = (at: 0 | 1): PairFile => ({
    read: async () => outside().files[at],
    size: async () => outside().files[at].length,
    append: async text => void (outside().files[at] += text),
    replace: async text => void (outside().files[at] = text),
  })
  async function write(lines: readonly CopyLine[]): Promise<void> {
    if (of !== outside()) seen = undefined
    of = outside()
    seen = await writePair([file(0), file(1)], lines, seen)
  }
  return {
    copy: {
      read: () => inTurn(async () => copiedIn(outside().files)),
      write: lines => inTurn(() => write(lines)),
      close: () => {},
    },
    settled: async () => void (await queue),
  }
}

type Keeping = {
  readonly store: PhoneStore
  readonly member: Member
  readonly replica: string
  readonly outside: () => Outside
  readonly copy: UnsentCopy
}

/** The product's keeper over them (R4). */
export function keeperOver({ store, member, replica, outside, copy }: Keeping): Keeper {
  const { account, name, role } = member
  return openKeeper({
    store,
    copy: async () => copy,
    profile: { replica, account, name, role, areas: [] },
    sentinel: { read: () => outside().mark, write: mark => void (outside().mark = mark) },
    onState: () => {},
  })
}

/** As the app notes it after a save and after a sync: outside the database, how far it is. */
export async function noteReached(store: PhoneStore, outside: Outside): Promise<void> {
  const { reached } = await counted({ store })
  if (reached) outside.mark = reached
}
