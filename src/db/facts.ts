import { commitWith, expectHead } from './commit.ts'
import { noChange } from './context.ts'
import type { Card, PhoneContext } from './context.ts'

/** A sync came to its end. */
export function noteSync<C extends Card>(ctx: PhoneContext<C>, serverTime: number): Promise<void> {
  return commitWith(ctx, async ({ head, facts }) => ({
    tx: {
      expect: { head: expectHead(head) },
      puts: { facts: { ...facts, serverTime, lastSyncAt: ctx.now().toISOString() } },
    },
    result: undefined,
    change: noChange,
  }))
}
