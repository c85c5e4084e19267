import { recordById } from '../../domain/log/index.ts'
import type { Body, RecordView, View } from '../../domain/log/index.ts'
import { copyOf, settleConflict, settleOwner } from '../../domain/records/index.ts'
import type { Conflict, EntryDraft, Pen } from '../../domain/records/index.ts'

/** Which of its values was picked for a conflict. */
export type Picks = Readonly<Record<string, number>>

export const keyOf = (c: Pick<Conflict, 'kind' | 'record' | 'field'>): string =>
  `${c.kind} ${c.record} ${c.field}`

/** One save for all that was picked. Whose measurement it is also settles the copies with the others. */
export async function settleDrafts(
  pen: Pen,
  view: View,
  conflicts: readonly Conflict[],
  picks: Picks,
  viewOf: (subject: string) => Promise<View>,
): Promise<EntryDraft[]> {
  const drafts: EntryDraft[] = []
  for (const [record, own] of byRecord(
    view,
    conflicts.filter(c => picks[keyOf(c)] !== undefined),
  )) {
    const owner = own.find(c => c.field === 'milik')
    const values: Body = Object.fromEntries(
      own.filter(c => c !== owner).map(c => [c.field, c.values[picks[keyOf(c)] ?? 0]?.value ?? null]),
    )
    drafts.push(...settleConflict(pen, record, values))
    if (owner) drafts.push(...(await ownerDrafts(pen, record, owner, picks[keyOf(owner)] ?? 0, viewOf)))
  }
  return drafts
}

async function ownerDrafts(
  pen: Pen,
  record: RecordView,
  conflict: Conflict,
  at: number,
  viewOf: (subject: string) => Promise<View>,
): Promise<EntryDraft[]> {
  const people = conflict.values.flatMap(v => (typeof v.value === 'string' ? [v.value] : []))
  const views = await Promise.all(people.map(viewOf))
  const copies = views.flatMap(v => copyOf(v, record.id) ?? [])
  const person = conflict.values[at]?.value
  return typeof person === 'string'
    ? settleOwner(pen, record, person, copies)
    : settleConflict(pen, record, { milik: null })
}

function byRecord(view: View, conflicts: readonly Conflict[]): [RecordView, Conflict[]][] {
  const found = new Map<RecordView, Conflict[]>()
  for (const c of conflicts) {
    const record = recordById(view, c.kind, c.record)
    if (record) found.set(record, [...(found.get(record) ?? []), c])
  }
  return [...found]
}
