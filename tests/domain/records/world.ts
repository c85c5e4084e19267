import { entrySchema, fold, groupsOf, strictest } from '../../../src/domain/log/index.ts'
import type { Entry, Group, Item, View } from '../../../src/domain/log/index.ts'
import { idFromParts } from '../../../src/domain/log/index.ts'
import { activeLinks } from '../../../src/domain/records/index.ts'
import type { EntryDraft, Pen } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'

export const id = (word: string): string => idFromParts('records', word)

let made = 0

export const pen = (day = '2026-11-10', part: Partial<Pen> = {}): Pen => ({
  newId: () => id(`made ${(made += 1)}`),
  happenedOn: day,
  posyandu: id('Melati'),
  by: id('kader A'),
  ...part,
})

/** What every builder owes: an envelope that holds, a body that can be filed, and no field in a wider class than its own. */
function filed(entry: Entry): Entry {
  const kind = kinds.get(entry.kind)
  const fault = entrySchema.safeParse(entry).error ?? kind?.faultOf(entry.body)
  if (fault) throw new Error(`${entry.kind} cannot be filed: ${JSON.stringify(fault)}`)
  if (kind && strictest(kind.classOf(entry.body), entry.seenBy) !== entry.seenBy)
    throw new Error(`${entry.kind} says more than its class: ${Object.keys(entry.body).join(' ')}`)
  return entry
}

/** A tiny server: every save is accepted at once and gets the next places, unless it is kept for later. */
export function world() {
  const items: Item[] = []
  let seq = 0
  const entryOf = (d: EntryDraft, by: string): Entry => ({
    ...d,
    save: id('save'),
    deviceTime: '2010-01-01T00:00:00Z',
    by: id(by),
    replica: id(`HP ${by}`),
    localSeq: items.length + 1,
  })
  const accept = (drafts: readonly EntryDraft[], by = 'kader A'): void => {
    for (const d of drafts) items.push({ entry: filed(entryOf(d, by)), seq: (seq += 1), month: 202611 })
  }
  const itemsOf = (subject: string, group?: Group) =>
    items.filter(i => (group ? group.members.has(i.entry.about) : i.entry.about === subject))
  const viewOf = (subject: string): View => fold(itemsOf(subject), kinds)
  /** What a kader's phone holds of her: no health entry of others. */
  const kaderView = (subject: string): View =>
    fold(
      itemsOf(subject).filter(i => i.entry.seenBy === 'posyandu'),
      kinds,
    )
  const groupOf = (subject: string): Group | undefined =>
    groupsOf([...new Set(items.map(i => i.entry.about))].flatMap(s => activeLinks(viewOf(s)))).get(subject)
  const groupView = (subject: string): View => {
    const group = groupOf(subject)
    return fold(itemsOf(subject, group), kinds, group)
  }
  return { accept, viewOf, kaderView, groupOf, groupView, items }
}
