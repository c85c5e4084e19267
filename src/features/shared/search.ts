import { useDeferredValue, useMemo } from 'react'
import { buildIndex } from '../../domain/search/index.ts'
import type { Found, SearchIndex } from '../../domain/search/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { usePeople } from './pocket.tsx'

/** One index for all screens of this page, kept in step with the cards: built once, then only what changed. */
let held: { index: SearchIndex; cards: ReadonlyMap<string, Card>; from: readonly Card[] } | undefined

function stepped(people: readonly Card[]): SearchIndex {
  if (held?.from === people) return held.index
  const next = new Map(people.map(p => [p.id, p]))
  if (!held) held = { index: buildIndex(people), cards: next, from: people }
  const { index, cards } = held
  for (const id of cards.keys()) if (!next.has(id)) index.remove(id)
  for (const [id, card] of next) if (cards.get(id) !== card) index.update(card)
  held = { index, cards: next, from: people }
  return index
}

export type PersonFound = { readonly card: Card; readonly found: Found }

/** Spelling-tolerant, over memory: by name, mother, last digits of the NIK, dusun or RT. */
export function usePersonSearch(query: string, limit = 30): readonly PersonFound[] {
  const people = usePeople()
  const typed = useDeferredValue(query)
  const byId = useMemo(() => new Map(people.map(p => [p.id, p])), [people])
  return useMemo(() => {
    if (typed.trim() === '') return []
    return stepped(people)
      .find(typed, limit)
      .flatMap(found => {
        const card = byId.get(found.id)
        return card ? [{ card, found }] : []
      })
  }, [people, typed, limit, byId])
}
