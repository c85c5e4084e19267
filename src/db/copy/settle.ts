import { commitWith, expectHead } from '../commit.ts'
import { noChange } from '../context.ts'
import type { Card, PhoneContext } from '../context.ts'

/** Somebody has looked after what was lost: it is not shown any more. */
export function settleDamage<C extends Card>(ctx: PhoneContext<C>): Promise<void> {
  return commitWith(ctx, async ({ head, facts }) => {
    const { damage: _, ...rest } = facts
    return {
      tx: { expect: { head: expectHead(head) }, puts: { facts: rest } },
      result: undefined,
      change: noChange,
    }
  })
}
