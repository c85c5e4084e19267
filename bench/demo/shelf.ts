import type { Body } from '../../src/domain/log/index.ts'
import type { EntryDraft, Opened } from '../../src/domain/records/index.ts'

type Value = { readonly value: unknown; readonly id: string }
type Held = { readonly kind: string; readonly about: string; readonly fields: Map<string, Value> }

/**
 * What stands on the screen of the one writer of the demo: the last value of every field and the entry that it came
 * from. Nobody edits at the same time here, so this is what a fold would show.
 */
export type Shelf = { put(drafts: readonly EntryDraft[]): void; open(record: string): Opened }

export function newShelf(kept: ReadonlySet<string>): Shelf {
  const records = new Map<string, Held>()
  const put = (draft: EntryDraft): void => {
    if (!kept.has(draft.kind)) return
    const record = draft.record ?? draft.id
    const held = records.get(record) ?? {
      kind: draft.kind,
      about: draft.about,
      fields: new Map<string, Value>(),
    }
    records.set(record, held)
    for (const [field, value] of Object.entries(draft.body)) held.fields.set(field, { value, id: draft.id })
  }
  return {
    put: drafts => drafts.forEach(put),
    open: record => {
      const held = records.get(record)
      if (!held) throw new Error(`no record ${record} was written yet`)
      const shown: Body = Object.fromEntries([...held.fields].map(([k, v]) => [k, v.value]))
      const replaces = Object.fromEntries([...held.fields].map(([k, v]) => [k, [v.id]]))
      return { kind: held.kind, about: held.about, record, shown, replaces }
    },
  }
}
