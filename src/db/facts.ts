import { commitWith, expectHead } from './commit.ts'
import { noChange } from './context.ts'
import type { Card, PhoneContext } from './context.ts'

/** A sync came to its end; `differing`: if this database and the server were held against each other, in how many buckets (G2). */
export function noteSync<C extends Card>(
  ctx: PhoneContext<C>,
  serverTime: number,
  differing?: number,
): Promise<void> {
  const compared = differing === undefined ? {} : { compared: { at: serverTime, differing } }
  return commitWith(ctx, async ({ head, facts }) => ({
    tx: {
      expect: { head: expectHead(head) },
      puts: { facts: { ...facts, ...compared, serverTime, lastSyncAt: ctx.now().toISOString() } },
    },
    result: undefined,
    change: noChange,
  }))
}
