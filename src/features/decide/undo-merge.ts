import { canonical, fold, recordsOf, shown } from '../../domain/log/index.ts'
import type { Body, Item, View } from '../../domain/log/index.ts'
import { coreKinds, editPerson, openRecord, orang } from '../../domain/records/index.ts'
import type { EntryDraft, Pen, PersonLink } from '../../domain/records/index.ts'
import { savesOfMerge, undecidedDrafts } from './merge-drafts.ts'

/** The two are two again, and each says what she said before; what was written since stays with whom it was written. */
export function undoMerge(pen: Pen, view: View, link: PersonLink): EntryDraft[] {
  const saves = savesOfMerge(view, link.record)
  const items = recordsOf(view, orang.kind).flatMap(r => r.items)
  return [
    ...undecidedDrafts(pen, link.a, link.b, [view]),
    ...[link.a, link.b].flatMap(member =>
      restored(
        pen,
        items.filter(i => i.entry.about === member),
        saves,
      ),
    ),
  ]
}

function restored(pen: Pen, items: readonly Item[], saves: ReadonlySet<string>): EntryDraft[] {
  const before = fold(
    items.filter(i => !saves.has(i.entry.save)),
    coreKinds,
  ).records[0]
  const now = fold(items, coreKinds).records[0]
  if (!before || !now) return []
  const merged = new Set(items.filter(i => saves.has(i.entry.save)).map(i => i.entry.id))
  const values: Body = {}
  for (const [field, { values: current }] of Object.entries(now.fields)) {
    const onlyByMerge = current.flatMap(v => v.ids).every(id => merged.has(id))
    const was = shown(before, field) ?? null
    if (onlyByMerge && canonical(current[0].value) !== canonical(was)) values[field] = was
  }
  return editPerson(pen, openRecord(now), values)
}
