import { useMemo } from 'react'
import type { Card } from '../../domain/records/index.ts'
import { dayGroupOf, isExpected, stagesOf } from './person-words.ts'
import { useCards, usePeople } from './pocket.tsx'

/** Posyandu days that still count, newest first. */
export function useDays(posyandu?: string): readonly Card[] {
  const cards = useCards()
  return useMemo(
    () =>
      cards
        .filter(c => c.kind === 'hari-buka' && c.hari && !c.hari.gantiHari)
        .filter(c => posyandu === undefined || c.posyandu === posyandu)
        .toSorted((a, b) => ((a.hari?.tanggal ?? '') < (b.hari?.tanggal ?? '') ? 1 : -1)),
    [cards, posyandu],
  )
}

/** Whom this day is for: the people of the posyandu in its groups. */
export function useExpected(day: Card | undefined): readonly Card[] {
  const people = usePeople()
  return useMemo(() => (day ? expectedOn(people, day) : []), [people, day])
}

export function expectedOn(people: readonly Card[], day: Card): readonly Card[] {
  const facts = day.hari
  if (!facts) return []
  return people.filter(p => {
    if (p.posyandu !== day.posyandu || !isExpected(p, facts.tanggal)) return false
    const group = stagesOf(p, facts.tanggal)?.mainGroup
    return group !== undefined && facts.kelompok.includes(dayGroupOf[group])
  })
}
