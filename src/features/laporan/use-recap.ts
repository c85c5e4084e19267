import { useEffect, useState } from 'react'
import { attendance, counting, policyAt } from '../../domain/indicators/index.ts'
import type { Counting } from '../../domain/indicators/index.ts'
import { loadGrowthReference } from '../../domain/reference/index.ts'
import { kinds } from '../../domain/records/kinds.ts'
import type { Card } from '../../domain/records/index.ts'
import { pacer } from '../shared/pacer.ts'
import { useCards, usePocket } from '../shared/pocket.tsx'
import { wanted } from './lines.ts'
import { recapOf } from './recap.ts'
import type { Recap } from './recap.ts'

export type Recapping =
  | { readonly state: 'reading'; readonly read: number; readonly of: number }
  | { readonly state: 'ready'; readonly recap: Recap }
  | { readonly state: 'refused' }

class Stopped extends Error {}

/** The list of cards is another one as soon as anything is saved or arrives: what was counted from it holds exactly as long. */
const counted = new WeakMap<readonly Card[], Map<string, Recap>>()

/**
 * Everybody on this phone is folded once for the months of a year, in slices, so that the page goes on answering. Until all
 * have been there is no number: half a posyandu is no report.
 */
export function useRecap(from: string, until: string, ready: boolean): Recapping {
  const pocket = usePocket()
  const cards = useCards()
  const span = `${from} ${until}`
  const known = counted.get(cards)?.get(span)
  const [done, setDone] = useState<{ span: string; recapping: Recapping }>()
  useEffect(() => {
    if (!ready || counted.get(cards)?.has(span)) return undefined
    let current = true
    const say = (recapping: Recapping): void => (current ? setDone({ span, recapping }) : undefined)
    const read = async (): Promise<void> => {
      const people = counting(wanted, { from, until }, await groundOf(cards))
      await visitAll(people, (seen, of) => {
        if (!current) throw new Stopped()
        say({ state: 'reading', read: seen, of })
      })
      const recap = recapOf(people.contributions)
      counted.set(cards, new Map([...(counted.get(cards) ?? []), [span, recap]]))
      say({ state: 'ready', recap })
    }
    const visitAll = async (people: Counting, tell: (seen: number, of: number) => void): Promise<void> => {
      const pause = pacer()
      let seen = 0
      await pocket.each(subject => {
        people.visit(subject)
        seen += 1
        const turn = pause()
        if (turn) tell(Math.min(seen, cards.length), cards.length)
        return turn
      })
      if (!current) throw new Stopped()
    }
    read().catch((thrown: unknown) => {
      if (thrown instanceof Stopped) return
      reportError(thrown)
      say({ state: 'refused' })
    })
    return () => {
      current = false
    }
  }, [pocket, cards, from, until, span, ready])
  if (known) return { state: 'ready', recap: known }
  return done?.span === span ? done.recapping : { state: 'reading', read: 0, of: cards.length }
}

const groundOf = async (cards: readonly Card[]) => ({
  kinds,
  policyAt: policyAt(
    cards.flatMap(c => c.area ?? []),
    cards.flatMap(c => c.kebijakan ?? []),
  ),
  reference: await loadGrowthReference(),
  attended: attendance(cards),
})
