import { useDeferredValue, useMemo, useState } from 'react'
import { useShell } from '../../ui/index.ts'
import { useMyPosyandu, usePosyanduList } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { stageOf } from '../shared/person-words.ts'
import { faceOf } from './card-face.ts'
import type { CardFace } from './card-face.ts'
import { countGroups, useFound } from './found-list.ts'

const none: readonly CardFace[] = []

/** Whose cards are printed: a posyandu, a group of it, without those who were left out. */
export function useCardChoice() {
  const today = useToday()
  const { mark } = useShell()
  const places = usePosyanduList()
  const mine = useMyPosyandu()
  const [place, setPlace] = useState(mine)
  const [group, setGroup] = useState('semua')
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const people = useFound('', place, today)
  const groups = useMemo(() => countGroups(people, today), [people, today])
  const listed = useMemo(
    () => people.filter(p => group === 'semua' || stageOf(p, today)?.label === group),
    [people, group, today],
  )
  const posyandu = places.find(a => a.id === place)?.nama
  const faces = useMemo(
    () => listed.filter(p => !without.has(p.id)).map(p => faceOf(p, posyandu, mark)),
    [listed, without, posyandu, mark],
  )
  // Hundreds of codes take a slow phone a while: the list is there first, and typing goes on meanwhile.
  const sheet = useDeferredValue(faces, none)
  const tick = (id: string, on: boolean): void => {
    const next = new Set(without)
    if (on) next.delete(id)
    else next.add(id)
    setWithout(next)
  }
  const everyone = faces.length === listed.length
  const tickAll = (on: boolean): void => setWithout(on ? new Set() : new Set(listed.map(p => p.id)))
  return {
    today,
    places,
    place,
    setPlace,
    group,
    setGroup,
    groups,
    listed,
    without,
    faces,
    sheet,
    everyone,
    tick,
    tickAll,
  }
}
