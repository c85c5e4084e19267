import type { Card } from '../records/card-type.ts'

/** Somebody decided that these two are two: about them, or about one who has been merged into one of them since. */
export function isParted(a: Card, b: Card): boolean {
  const [own, others] = [membersOf(a), membersOf(b)]
  return (a.bukan ?? []).some(id => others.includes(id)) || (b.bukan ?? []).some(id => own.includes(id))
}

const membersOf = (card: Card): readonly string[] => [card.id, ...(card.gabungan ?? [])]
