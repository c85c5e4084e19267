import { canonical } from '../../domain/log/index.ts'
import type { Entry, RecordView } from '../../domain/log/index.ts'
import { opposed } from '../../domain/records/index.ts'

/** Who wrote a value first hand: one that came back when a decision was undone is still its author's. */
export function writtenBy(record: RecordView, field: string, ids: readonly string[]): Entry | undefined {
  const entries = new Map(record.items.map(i => [i.entry.id, i.entry]))
  const seen = new Set<string>()
  let entry = record.items.find(i => ids.includes(i.entry.id))?.entry
  while (entry !== undefined && !seen.has(entry.id)) {
    seen.add(entry.id)
    const earlier = beforeDecision(record, field, entry, entries)
    if (!earlier) return entry
    entry = earlier
  }
  return entry
}

/** The entry with the same value that a decision had replaced, when this one only undid that decision. */
function beforeDecision(
  record: RecordView,
  field: string,
  entry: Entry,
  entries: ReadonlyMap<string, Entry>,
): Entry | undefined {
  const decisions = (entry.replaces?.[field] ?? []).flatMap(id => entries.get(id) ?? [])
  for (const decision of decisions) {
    if (opposed(record, decision, field).length < 2) continue
    const same = (decision.replaces?.[field] ?? [])
      .flatMap(id => entries.get(id) ?? [])
      .find(e => canonical(e.body[field]) === canonical(entry.body[field]))
    if (same) return same
  }
  return undefined
}
