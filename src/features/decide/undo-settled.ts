import { recordById } from '../../domain/log/index.ts'
import type { View } from '../../domain/log/index.ts'
import { copyOf, settleConflict } from '../../domain/records/index.ts'
import type { EntryDraft, Pen, Settled } from '../../domain/records/index.ts'

/**
 * A decided field is undecided again. Nothing is erased: each former value is written anew over the decision, none of
 * them over another, so that they stand against each other as before. In their old order, because the first is shown.
 */
export async function undoSettled(
  pen: Pen,
  view: View,
  decided: readonly Settled[],
  viewOf: (subject: string) => Promise<View>,
): Promise<EntryDraft[]> {
  const drafts: EntryDraft[] = []
  for (const one of decided) {
    const record = recordById(view, one.kind, one.record)
    if (!record) continue
    drafts.push(...one.values.flatMap(value => settleConflict(pen, record, { [one.field]: value })))
    if (one.field === 'milik') drafts.push(...(await copiesBack(pen, one, viewOf)))
  }
  return drafts
}

/** The decision also told the copies of the others that they are not theirs. */
async function copiesBack(
  pen: Pen,
  { record, save, values }: Settled,
  viewOf: (subject: string) => Promise<View>,
): Promise<EntryDraft[]> {
  const people = values.flatMap(v => (typeof v === 'string' ? [v] : []))
  const copies = (await Promise.all(people.map(viewOf))).flatMap(v => copyOf(v, record) ?? [])
  return copies
    .filter(copy => {
      const current = copy.fields['milik']?.values[0].ids ?? []
      return copy.items.some(i => i.entry.save === save && current.includes(i.entry.id))
    })
    .flatMap(copy => settleConflict(pen, copy, { milik: null }))
}
