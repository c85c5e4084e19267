import { begins, bodyToday, fold, founds, isId, shown } from '../../src/domain/log/index.ts'
import type { Item, Kind, Kinds } from '../../src/domain/log/index.ts'
import type { Batch } from './batch.ts'
import type { Ready } from './received.ts'

/** The field that says where the subject is served (P1). */
function homeField(kind: Kind | undefined): string | undefined {
  if (kind?.effect?.type === 'home') return kind.effect.field
  return kind?.effect?.type === 'area' ? kind.effect.parent : undefined
}

const asId = (value: unknown): string | undefined => (isId(value) ? value : undefined)

export const isArea = (ready: Ready): boolean => ready.kind?.effect?.type === 'area' && founds(ready.entry)

/** P1 for the entry that begins a subject: its home, else the place of service; a root area is in its own feed. */
export function firstFeed(ready: Ready, batch: Batch): string {
  const home = homeOf([{ entry: ready.entry }], batch)
  return home ?? (isArea(ready) ? ready.entry.about : ready.entry.posyandu)
}

/** E6: whose id follows from its place is of that place, whoever else may have used the id before. */
export const rightfulFeed = ({ entry, kind }: Ready): string | undefined =>
  begins(entry) && kind?.subjectId?.(entry) === entry.about ? entry.posyandu : undefined

/** May this entry have changed where its subject is served? */
export function touchesHome({ entry, kind }: Ready): boolean {
  const field = homeField(kind)
  if (field === undefined || !founds(entry)) return false
  const upcast = kind?.upcast !== undefined && entry.v < kind.v
  return upcast || field in entry.body || field in (entry.replaces ?? {})
}

/** The kind that founded the subject: another one's home or parent is not hers. */
export const founderOf = (items: readonly Item[]): string | undefined =>
  items.find(i => founds(i.entry))?.entry.kind

/** The home that the subject's own entries fold to (F4), if its kind has such a field. */
export function homeOf(items: readonly Item[], batch: Batch): string | undefined {
  const { kinds } = batch.ctx
  const founder = founderOf(items)
  const field = homeField(kinds.get(founder ?? ''))
  if (field === undefined) return undefined
  const own = items.filter(i => founds(i.entry) && i.entry.kind === founder)
  return asId(own.length === 1 ? said(own[0], field, kinds) : shown(fold(own, kinds).records[0], field))
}

/** One entry folds to what it says; most people are registered by one. */
function said(item: Item | undefined, field: string, kinds: Kinds): unknown {
  return item && bodyToday(item.entry, kinds.get(item.entry.kind))[field]
}

/** Every home that her own entries ever said: where she was between two moves that came in one push she was never filed. */
export function homesSaid(items: readonly Item[], batch: Batch): readonly string[] {
  const founder = founderOf(items)
  const field = homeField(batch.ctx.kinds.get(founder ?? ''))
  if (field === undefined) return []
  return items.filter(i => i.entry.kind === founder).flatMap(i => asId(i.entry.body[field]) ?? [])
}
