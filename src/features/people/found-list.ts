import { useMemo } from 'react'
import type { Card } from '../../domain/records/index.ts'
import { isExpected, stageOf } from '../shared/person-words.ts'
import { usePeople } from '../shared/pocket.tsx'
import { usePersonSearch } from '../shared/search.ts'

/** What was typed finds anybody; nothing typed lists who belongs to the place. */
export function useFound(typed: string, place: string | null | undefined, today: string): readonly Card[] {
  const people = usePeople()
  const found = usePersonSearch(typed)
  return useMemo(() => {
    if (typed.trim() !== '') return found.map(f => f.card)
    const here = people.filter(p => (place ? p.posyandu === place : true) && isExpected(p, today))
    return here.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
  }, [typed, found, people, place, today])
}

/** The groups that occur among them, with how many; "Semua" first. */
export function countGroups(
  people: readonly Card[],
  today: string,
): { value: string; label: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const p of people) {
    const label = stageOf(p, today)?.label
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return [
    { value: 'semua', label: 'Semua', count: people.length },
    ...[...counts].map(([label, count]) => ({ value: label, label, count })),
  ]
}
