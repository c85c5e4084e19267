import { idFromBytes } from '../domain/log/index.ts'
import { commitWith } from './commit.ts'
import { noChange } from './context.ts'
import type { Card, PhoneBase, PhoneContext } from './context.ts'
import type { Head } from './phone-store.ts'
import { lifeOf } from './sentinel.ts'

/** Two devices write as one replica: this one becomes another before its next save (RULES.md R3). */
export function newReplica<C extends Card>(ctx: PhoneContext<C>): Promise<void> {
  return commitWith(ctx, async ({ head }) => ({
    tx: { expect: { head }, puts: { head: bornAgain(ctx, head) } },
    result: undefined,
    change: noChange,
  }))
}

/** `before`: the latest life that anything remembers. */
export const bornAgain = (ctx: Pick<PhoneBase, 'random'>, head: Head, before = 0): Head => ({
  ...head,
  replica: idFromBytes(ctx.random(16)),
  counter: 0,
  life: Math.max(lifeOf(head), before) + 1,
})
