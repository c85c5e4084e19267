import { without } from './bundle.ts'
import { commitWith, expectHead } from './commit.ts'
import type { Card, PhoneBase, PhoneContext } from './context.ts'
import type { SaveRow } from './phone-store.ts'
import { loadHeld, revsOf, written } from './subjects.ts'

/** Only what was refused can be mended or set aside. */
export async function refusedSave(ctx: Pick<PhoneBase, 'store'>, save: string): Promise<SaveRow> {
  const [row] = await ctx.store.savesByKey([save])
  if (row?.state !== 'rejected')
    throw new Error(`The save ${save} was not refused: it is ${row?.state ?? 'unknown'}`)
  return row
}

/** The refused save leaves the view; what it said stays in the kept list and is never deleted silently. */
export function dismiss<C extends Card>(ctx: PhoneContext<C>, save: string): Promise<void> {
  return commitWith(ctx, async ({ head, links }) => {
    const row = await refusedSave(ctx, save)
    const before = await loadHeld(ctx, head.generation, row.abouts)
    const ids = new Set(row.ids)
    const after = new Map([...before].map(([id, held]) => [id, without(held, ids)]))
    const rows = await written(ctx, { before, after }, links)
    return {
      tx: {
        expect: { head: expectHead(head), revs: revsOf(before), saves: new Map([[save, 'rejected']]) },
        puts: { ...rows.puts, saves: [{ ...row, state: 'kept' }] },
        deletes: rows.deletes,
      },
      result: undefined,
      change: rows.change,
    }
  })
}
