import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { mayReadHealth } from '../../domain/log/index.ts'
import { loadGrowthReference } from '../../domain/reference/index.ts'
import type { GrowthReference } from '../../domain/reference/index.ts'
import { followUps, tasksFor } from '../../domain/tasks/index.ts'
import type { Asked, FollowUp, Task } from '../../domain/tasks/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { useToday } from '../shared/clock.ts'
import { useCards, usePocket } from '../shared/pocket.tsx'

/** The list of this account today. WHO's figures come a moment later, and with them those below the red line. */
export function useFollowUps(): readonly FollowUp[] {
  const cards = useDeferredValue(useCards())
  const asked = useAsked()
  return useMemo(() => held(cards, asked), [cards, asked])
}

export function useTasksOf(card: Card | undefined): readonly Task[] {
  const cards = useCards()
  const asked = useAsked()
  return useMemo(() => (card ? tasksFor(card, cards, asked) : []), [card, cards, asked])
}

function useAsked(): Asked {
  const { account, role } = usePocket().profile
  const on = useToday()
  const [reference, setReference] = useState<GrowthReference>()
  useEffect(() => {
    void loadGrowthReference().then(setReference)
  }, [])
  return useMemo(
    () => ({ on, reader: mayReadHealth(role) ? 'health' : 'posyandu', account, reference }),
    [on, role, account, reference],
  )
}

/** Whoever comes back from a person finds the list as it was, without its being summed again. */
let last:
  { readonly cards: readonly Card[]; readonly asked: Asked; readonly list: readonly FollowUp[] } | undefined

function held(cards: readonly Card[], asked: Asked): readonly FollowUp[] {
  const same = last?.cards === cards && alike(last.asked, asked) ? last.list : followUps(cards, asked)
  last = { cards, asked, list: same }
  return same
}

const alike = (a: Asked, b: Asked): boolean =>
  a.on === b.on && a.reader === b.reader && a.account === b.account && a.reference === b.reference
