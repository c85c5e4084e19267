import type { Entry, PullItem } from '../domain/log/index.ts'
import type { PhoneBase } from './context.ts'
import type { SaveRow, SaveState } from './phone-store.ts'
import { keptSave, openStates } from './saves.ts'

export type Own = {
  readonly entries: ReadonlyMap<string, Entry>
  /** Placed by the server, but not on this device any more: to be fetched whole. */
  readonly missing: readonly string[]
  readonly saves: readonly SaveRow[]
  readonly expect: ReadonlyMap<string, SaveState>
}

/**
 * Own entries come back as id and seq only (RULES.md P6); their bodies lie in the saves that are kept here. That they
 * come back proves that the server accepted them, also when its answer to the push was lost.
 */
export async function ownEntries(
  ctx: PhoneBase,
  items: readonly PullItem[],
  serverTime: number,
): Promise<Own> {
  const ids = items.flatMap(i => ('own' in i ? [i.own] : []))
  if (ids.length === 0) return { entries: new Map(), missing: [], saves: [], expect: new Map() }
  const wanted = new Set(ids)
  // What another phone said about our own entries is no body of ours.
  const rows = (await ctx.store.savesWith(ids)).filter(row => row.state !== 'carried')
  const kept = await Promise.all(rows.map(row => keptSave(ctx, row)))
  const entries = new Map(
    kept.flatMap(k => k.entries.map(e => [e.id, e] as const)).filter(([id]) => wanted.has(id)),
  )
  const thinned = new Set(rows.filter(r => r.thinned).flatMap(r => r.ids))
  const proven = rows.filter(isOpen).map(row => withPlaced(row, wanted, serverTime))
  return {
    entries,
    missing: ids.filter(id => !entries.has(id) && !thinned.has(id)),
    saves: proven,
    expect: new Map(rows.filter(isOpen).map(r => [r.save, r.state])),
  }
}

const isOpen = (row: SaveRow): boolean => openStates.some(s => s === row.state)

function withPlaced(row: SaveRow, ids: ReadonlySet<string>, serverTime: number): SaveRow {
  const placed = [...new Set([...row.placed, ...row.ids.filter(id => ids.has(id))])]
  const all = row.ids.every(id => placed.includes(id))
  if (!all) return { ...row, placed }
  const { reason: _, detail: __, ...bare } = row
  return { ...bare, placed, state: 'sent', ackedAt: serverTime }
}
