import { canonical } from '../../domain/log/canonical.ts'
import type { Card, PhoneBase, PhoneContext } from '../context.ts'
import type { PhoneStore } from '../phone-store.ts'
import type { Profile } from '../pocket-types.ts'
import { openStates } from '../saves.ts'
import { reachedBy } from '../sentinel.ts'
import type { Mark, Sentinel } from '../sentinel.ts'
import { counted } from '../sync-state.ts'
import type { CopyLine } from './lines.ts'
import { isCopied, mirrored } from './mirror.ts'
import type { UnsentCopy } from './opfs.ts'
import type { Copied } from './pair.ts'
import { recover } from './recover.ts'

/** `kept`: what is unsent stands in both places. `behind`: the last lines could not be written. `none`: this browser has no second place. */
export type CopyState = 'unknown' | 'kept' | 'behind' | 'none'

export type Keeper = {
  /** Its commits go into the copy too. */
  readonly store: PhoneStore
  /**
   * Before the first save and the first sync: has this database lost anything? Then both places are made the same.
   * Gives back how far it is now.
   */
  check<C extends Card>(ctx: PhoneContext<C>): Promise<Mark | undefined>
}

type KeeperOptions = {
  readonly store: PhoneStore
  readonly sentinel: Sentinel
  readonly copy: () => Promise<UnsentCopy | undefined>
  readonly profile: Profile
  readonly onState: (state: CopyState) => void
}

export function openKeeper({ store, sentinel, profile, onState, ...options }: KeeperOptions): Keeper {
  let copy: UnsentCopy | undefined
  /** Of which nobody knows whether they are on the disk; written again with the next. */
  let unwritten: readonly CopyLine[] = []

  function tell(lines: readonly CopyLine[]): void {
    if (!copy) return
    const all = [...unwritten, ...lines]
    unwritten = []
    copy.write(all).then(
      () => onState(unwritten.length > 0 ? 'behind' : 'kept'),
      () => {
        unwritten = [...all, ...unwritten]
        onState('behind')
      },
    )
  }

  return {
    store: mirrored(store, tell),
    async check(ctx) {
      // Whatever is wrong with the second place, the first one goes on.
      copy = await options.copy().catch(() => undefined)
      const copied = await copy?.read().catch(() => undefined)
      await recover(ctx, { mark: sentinel.read(), copied })
      const { reached } = await counted({ store })
      if (reached) sentinel.write(reached)
      const lines = copied ? await missing(ctx, copied, profile) : []
      if (lines.length > 0) tell(lines)
      else onState(copied ? 'kept' : 'none')
      return reached
    },
  }
}

/** What a kill between the commit and the copy, or a copy that was damaged itself, left to be written. */
async function missing(
  { store }: Pick<PhoneBase, 'store'>,
  copied: Copied,
  profile: Profile,
): Promise<readonly CopyLine[]> {
  const [open, { head }] = await Promise.all([store.saves(openStates), store.meta()])
  const own = open.filter(isCopied)
  const fresh = own.filter(row => !same(copied.saves.get(row.save)?.ids ?? [], row.ids))
  const still = new Set(own.filter(row => !fresh.includes(row)).map(row => row.save))
  const done = [...copied.saves.keys()].filter(save => !still.has(save))
  const reached = head && reachedBy(head)
  return [
    ...(same(copied.profile, profile) ? [] : [{ profile }]),
    // Lines that cannot be read go with those that are done: what is left is written anew.
    ...(done.length > 0 || copied.broken > 0 ? [{ drop: done }] : []),
    ...fresh.map(save => ({ save })),
    ...(reached && !same(copied.mark, reached) ? [{ mark: reached }] : []),
  ]
}

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)
