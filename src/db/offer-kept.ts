import { commitWith, expectHead } from './commit.ts'
import { noChange } from './context.ts'
import type { Card, PhoneContext } from './context.ts'
import type { SaveRow } from './phone-store.ts'
import { offerable } from './saves.ts'

/**
 * H4: what the server said it had, and does not name in its new history. A duplicate answer costs nothing. Of what is unsent
 * nothing counts as placed that only an earlier history had placed.
 */
export function offerKept<C extends Card>(ctx: PhoneContext<C>, there: ReadonlySet<string>): Promise<void> {
  return commitWith(ctx, async ({ head }) => {
    const sent = await ctx.store.saves(['sent'])
    const whole = await offerable(ctx, sent)
    const lost = whole.filter(row => !row.ids.every(id => there.has(id)))
    const again = lost.map((row): SaveRow => ({
      ...row,
      state: 'pending',
      placed: row.ids.filter(id => there.has(id)),
    }))
    const open = await ctx.store.saves(['pending', 'waiting'])
    const stale = open.filter(row => row.placed.some(id => !there.has(id)))
    const unplaced = stale.map((row): SaveRow => ({ ...row, placed: row.placed.filter(id => there.has(id)) }))
    return {
      tx: {
        expect: {
          head: expectHead(head),
          saves: new Map([...lost, ...stale].map(row => [row.save, row.state])),
        },
        puts: { saves: [...again, ...unplaced] },
      },
      result: undefined,
      change: noChange,
    }
  })
}
