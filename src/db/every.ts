import type { Held } from './bundle.ts'
import type { PhoneBase } from './context.ts'
import { heldOf } from './subjects.ts'

const chunk = 200

/** Every subject of a generation, a chunk at a time, so that a large area never stands in memory twice. */
export async function* every(
  ctx: Pick<PhoneBase, 'store' | 'codec'>,
  generation: number,
): AsyncGenerator<readonly Held[]> {
  for (let after = ''; ;) {
    const rows = await ctx.store.subjectsAfter(generation, after, chunk)
    const last = rows.at(-1)
    if (!last) return
    yield await Promise.all(rows.map(row => heldOf(ctx, row)))
    after = last.id
  }
}
