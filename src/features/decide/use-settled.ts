import { useEffect, useState } from 'react'
import { settledList } from '../../domain/records/index.ts'
import type { Card, Settled } from '../../domain/records/index.ts'
import { usePocket } from '../shared/pocket.tsx'

export type SettledField = Settled & { readonly card: Card }

/** The newest decided fields. The cards say who has one, so that only these few are opened. */
export function useSettled(cards: readonly Card[], atMost: number): readonly SettledField[] {
  const pocket = usePocket()
  const [read, setRead] = useState<readonly SettledField[]>([])
  useEffect(() => {
    let current = true
    const newest = cards
      .filter(c => c.diputuskan !== undefined)
      .toSorted((a, b) => (b.diputuskan ?? '').localeCompare(a.diputuskan ?? ''))
      .slice(0, atMost)
    void Promise.all(
      newest.map(async card => settledList((await pocket.open(card.id)).view).map(s => ({ ...s, card }))),
    ).then(found => (current ? setRead(found.flat()) : undefined))
    return () => {
      current = false
    }
  }, [pocket, cards, atMost])
  return read
}
