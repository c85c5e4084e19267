import { idFromBytes } from '../domain/log/index.ts'
import { commitWith } from './commit.ts'
import { noChange } from './context.ts'
import type { Card, PhoneContext } from './context.ts'

/** Two devices write as one replica: this one becomes another before its next save (RULES.md R3). */
export function newReplica<C extends Card>(ctx: PhoneContext<C>): Promise<void> {
  return commitWith(ctx, async ({ head }) => ({
    tx: { expect: { head }, puts: { head: { ...head, replica: idFromBytes(ctx.random(16)), counter: 0 } } },
    result: undefined,
    change: noChange,
  }))
}
