import { fold, idFromParts } from '../log/index.ts'
import type { Item, Kinds, View } from '../log/index.ts'
import type { EntryDraft, Pen } from '../records/index.ts'

export const person = idFromParts('uji', 'orang')
export const place = idFromParts('uji', 'posyandu')

/**
 * A log of one invented person in memory. What is tried goes through the very builders, fold and readers of the app, so that
 * a case says what the app would say.
 */
export type Paper = {
  readonly pen: (day: string) => Pen
  readonly write: (drafts: readonly EntryDraft[]) => void
  readonly view: () => View
}

export function paperOf(kinds: Kinds): Paper {
  const items: Item[] = []
  let made = 0
  const newId = (): string => idFromParts('uji', String((made += 1)))
  return {
    pen: happenedOn => ({ newId, happenedOn, posyandu: place }),
    write: drafts => {
      for (const draft of drafts) {
        const at = items.length + 1
        const author = {
          by: person,
          replica: person,
          localSeq: at,
          deviceTime: `${draft.happenedOn}T00:00:00Z`,
        }
        items.push({ entry: { ...draft, ...author, save: place }, seq: at })
      }
    },
    view: () => fold(items, kinds),
  }
}
