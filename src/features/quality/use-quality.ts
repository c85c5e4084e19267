import { useEffect, useState } from 'react'
import { policyAt } from '../../domain/indicators/index.ts'
import { check, together } from '../../domain/quality/index.ts'
import type { Found } from '../../domain/quality/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { kinds } from '../../domain/records/kinds.ts'
import { loadGrowthReference } from '../../domain/reference/index.ts'
import { pacer } from '../shared/pacer.ts'
import { useCards, usePocket } from '../shared/pocket.tsx'
import { heldParts } from './held-parts.ts'

export type Checked =
  | { readonly state: 'reading'; readonly read: number; readonly of: number }
  | { readonly state: 'ready'; readonly found: Found }
  | { readonly state: 'refused' }

class Stopped extends Error {}

/** So many are opened one by one; more are read with everybody. */
const fewEnough = 100

/**
 * Everybody on this device is looked at once for a month, in slices, so that the page goes on answering; afterwards only whoever
 * changed since, so that the list is there again at once after each thing that was mended. No signal is needed.
 */
export function useQuality(month: string, today: string, ready: boolean): Checked {
  const pocket = usePocket()
  const cards = useCards()
  const [done, setDone] = useState<{ cards: readonly Card[]; month: string; checked: Checked }>()
  useEffect(() => {
    if (!ready) return undefined
    let current = true
    const say = (checked: Checked): void => (current ? setDone({ cards, month, checked }) : undefined)
    const read = async (): Promise<void> => {
      const parts = heldParts(pocket, cards, `${month} ${today}`)
      const world = await worldOf(cards)
      const pause = pacer()
      const look = (subject: Parameters<typeof check>[0]): Promise<void> | undefined => {
        if (!current) throw new Stopped()
        const card = pocket.card(subject.id)
        if (card && parts.isStale(card)) parts.hold(card, check(subject, { month, today }, world))
        const turn = pause()
        if (turn) say({ state: 'reading', read: parts.held(), of: parts.people.length })
        return turn
      }
      const stale = parts.people.filter(parts.isStale)
      if (stale.length > fewEnough) await pocket.each(look)
      else for (const { id } of stale) await look(await pocket.open(id))
      say({ state: 'ready', found: together(month, parts.all()) })
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
  if (done?.month !== month) return { state: 'reading', read: 0, of: cards.length }
  return done.checked
}

const worldOf = async (cards: readonly Card[]) => ({
  kinds,
  policyAt: policyAt(
    cards.flatMap(c => c.area ?? []),
    cards.flatMap(c => c.kebijakan ?? []),
  ),
  reference: await loadGrowthReference(),
})
