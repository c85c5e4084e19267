import type { Entry, PullItem } from '../domain/log/index.ts'
import { classOf } from './classes.ts'
import type { PhoneBase } from './context.ts'

/**
 * The author is served what she wrote in confidence (RULES.md P5), on any phone of hers. A cadre's phone takes it only while
 * it keeps the save: nothing else would take it out again after 7 days (D6).
 */
export async function leftOut(ctx: PhoneBase, items: readonly PullItem[]): Promise<ReadonlySet<PullItem>> {
  if (ctx.keepsHealth) return new Set()
  // Checked by the entry schema at the door.
  const hidden = items.filter(i => 'entry' in i && classOf(ctx, i.entry as Entry) === 'health')
  if (hidden.length === 0) return new Set()
  const rows = await ctx.store.savesWith(hidden.map(idOf))
  const kept = new Set(rows.filter(r => !r.thinned).flatMap(r => r.ids))
  return new Set(hidden.filter(i => !kept.has(idOf(i))))
}

const idOf = (item: PullItem): string => ('entry' in item ? item.entry.id : '')
