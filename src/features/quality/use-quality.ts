import { useEffect, useState } from 'react'
import { policyAt } from '../../domain/indicators/index.ts'
import { checking } from '../../domain/quality/index.ts'
import type { Found } from '../../domain/quality/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { kinds } from '../../domain/records/kinds.ts'
import { loadGrowthReference } from '../../domain/reference/index.ts'
import { pacer } from '../shared/pacer.ts'
import { useCards, usePocket } from '../shared/pocket.tsx'

export type Checked =
  | { readonly state: 'reading'; readonly read: number; readonly of: number }
  | { readonly state: 'ready'; readonly found: Found }
  | { readonly state: 'refused' }

class Stopped extends Error {}

/** What was found holds for as long as nothing is saved and nothing arrives: then the list of cards is another one. */
const known = new WeakMap<readonly Card[], Map<string, Found>>()

/** Everybody on this device is looked at once for a month, in slices, so that the page goes on answering. No signal is needed. */
export function useQuality(month: string, today: string, ready: boolean): Checked {
  const pocket = usePocket()
  const cards = useCards()
  const held = known.get(cards)?.get(month)
  const [done, setDone] = useState<{ month: string; checked: Checked }>()
  useEffect(() => {
    if (!ready || known.get(cards)?.has(month)) return undefined
    let current = true
    const say = (checked: Checked): void => (current ? setDone({ month, checked }) : undefined)
    const read = async (): Promise<void> => {
      const look = checking(month, today, await worldOf(cards))
      const pause = pacer()
      let seen = 0
      await pocket.each(subject => {
        if (!current) throw new Stopped()
        look.visit(subject)
        seen += 1
        const turn = pause()
        if (turn) say({ state: 'reading', read: Math.min(seen, cards.length), of: cards.length })
        return turn
      })
      const found = look.finish()
      known.set(cards, new Map([...(known.get(cards) ?? []), [month, found]]))
      say({ state: 'ready', found })
    }
    read().catch((thrown: unknown) => {
      if (thrown instanceof Stopped) return
      reportError(thrown)
      say({ state: 'refused' })
    })
    return () => {
      current = false
    }
  }, [pocket, cards, month, today, ready])
  if (held) return { state: 'ready', found: held }
  return done?.month === month ? done.checked : { state: 'reading', read: 0, of: cards.length }
}

const worldOf = async (cards: readonly Card[]) => ({
  kinds,
  policyAt: policyAt(
    cards.flatMap(c => c.area ?? []),
    cards.flatMap(c => c.kebijakan ?? []),
  ),
  reference: await loadGrowthReference(),
})
