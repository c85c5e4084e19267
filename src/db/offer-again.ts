import { commitWith, expectHead } from './commit.ts'
import { noChange } from './context.ts'
import type { Card, PhoneContext } from './context.ts'
import { offerable } from './saves.ts'

/** The server said once that it had these, and does not list them: those that were written here are offered again (H4). */
export function offerAgain<C extends Card>(ctx: PhoneContext<C>, ids: readonly string[]): Promise<void> {
  return commitWith(ctx, async ({ head }) => {
    const lost = new Set(ids)
    const rows = (await ctx.store.savesWith(ids)).filter(row => row.state === 'sent')
    const again = (await offerable(ctx, rows))
      .filter(row => row.ids.some(id => lost.has(id)))
      .map(row => ({
        ...row,
        state: 'pending' as const,
        placed: row.placed.filter(id => !lost.has(id)),
      }))
    return {
      tx: {
        expect: { head: expectHead(head), saves: new Map(again.map(row => [row.save, 'sent'])) },
        puts: { saves: again },
      },
      result: undefined,
      change: noChange,
    }
  })
}
