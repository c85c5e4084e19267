import type { Body, Replaces } from '../../log/entry.ts'
import type { RecordView } from '../../log/fold.ts'
import { linkId } from '../../log/groups.ts'
import { replacesOf } from '../../log/read.ts'
import { edit, entriesOf } from '../draft.ts'
import type { EntryDraft, Opened, Pen } from '../draft.ts'
import { classOfField } from '../history.ts'
import { orang } from '../orang.ts'
import { samaOrang } from '../sama-orang.ts'

/**
 * RULES.md M1 and M4: the same save links both, and gives both the home of the first. `link` is the earlier link of the
 * two, if they were merged and parted before.
 */
export function mergePersons(pen: Pen, keep: Opened, other: Opened, link?: RecordView): EntryDraft[] {
  const home = keep.shown['posyandu']
  return [
    ...bothSides(pen, keep.about, other.about, true, link),
    ...(home === undefined ? [] : edit(pen, orang, other, { posyandu: home })),
  ]
}

/** RULES.md M3: nothing else is undone, and nothing is lost. Without an earlier link it says that the two never were one. */
export const unmerge = (pen: Pen, a: string, b: string, link?: RecordView): EntryDraft[] =>
  bothSides(pen, a, b, false, link)

function bothSides(
  pen: Pen,
  a: string,
  b: string,
  aktif: boolean,
  link: RecordView | undefined,
): EntryDraft[] {
  const replaces = replacesOf(link, ['aktif'], 'all')
  return [...side(pen, a, b, aktif, replaces), ...side(pen, b, a, aktif, replaces)]
}

const side = (pen: Pen, about: string, dengan: string, aktif: boolean, replaces: Replaces): EntryDraft[] =>
  entriesOf(
    pen,
    samaOrang,
    { about, record: linkId(about, dengan), replaces },
    { posyandu: { dengan, aktif }, health: {} },
  )

/** The chosen values replace every value that is current, so that the conflict is over everywhere. */
export function settleConflict(pen: Pen, record: RecordView, chosen: Body): EntryDraft[] {
  const of = (reader: 'posyandu' | 'health'): Body =>
    Object.fromEntries(Object.entries(chosen).filter(([k]) => classOfField(record, k) === reader))
  const kind = { kind: record.kind, v: Math.max(...record.items.map(i => i.entry.v)) }
  const replaces = replacesOf(record, Object.keys(chosen), 'all')
  return entriesOf(
    pen,
    kind,
    { about: record.about, record: record.id, replaces },
    { posyandu: of('posyandu'), health: of('health') },
  )
}

/**
 * Two people said whose measurement it is, and named different persons. The chosen one keeps her copy; the copies about
 * the others say that they are hers too, and count nothing where they stand.
 */
export function settleOwner(
  pen: Pen,
  record: RecordView,
  person: string,
  copies: readonly RecordView[],
): EntryDraft[] {
  const others = copies.filter(c => c.about !== person)
  return [record, ...others].flatMap(r => settleConflict(pen, r, { milik: person }))
}
