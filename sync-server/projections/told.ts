import { fold } from '../../src/domain/log/index.ts'
import type { Item, Kinds } from '../../src/domain/log/index.ts'
import { activeLinks, cardOf } from '../../src/domain/records/index.ts'
import type { DayRow, Point, Told } from './figure-store.ts'

/** What a subject is to the figures: a place of the tree, a posyandu day, or else somebody who may be a person. */
export type Subject = Told & { readonly isArea: boolean; readonly isDay: boolean; readonly isPerson: boolean }

/** Whom she points to, and what a day says of itself, from her own entries alone. */
export function subjectFrom(id: string, items: readonly Item[], kinds: Kinds): Subject {
  const has = (kind: string): boolean => items.some(i => i.entry.kind === kind)
  const what = { isArea: has('wilayah'), isDay: has('hari-buka'), isPerson: has('orang') }
  if (!what.isDay && !has('sama-orang')) return { id, points: [], ...what }
  const view = fold(items, kinds)
  const links = activeLinks(view).map((l): Point => ({
    source: id,
    why: 'sama',
    target: l.a === id ? l.b : l.a,
  }))
  const card = what.isDay ? cardOf(view, id) : undefined
  if (!card?.hari) return { id, points: links, ...what }
  const { tanggal, gantiHari, hadir } = card.hari
  const day: DayRow = {
    id,
    tanggal,
    ...(card.posyandu === undefined ? {} : { posyandu: card.posyandu }),
    ...(gantiHari === undefined ? {} : { ganti: gantiHari }),
  }
  const came = hadir.map((target): Point => ({ source: id, why: 'hadir', target }))
  const stands: Point[] = gantiHari === undefined ? [] : [{ source: id, why: 'ganti', target: gantiHari }]
  return { id, points: [...links, ...came, ...stands], day, ...what }
}
