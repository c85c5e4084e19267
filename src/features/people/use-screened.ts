import { useEffect, useState } from 'react'
import { loggedOf, personFrom, screenedThisYear } from '../../domain/indicators/index.ts'
import type { Screened } from '../../domain/indicators/index.ts'
import { groundOf } from '../shared/ground.ts'
import { useCards, useSubject } from '../shared/pocket.tsx'

export type ScreenedState =
  { readonly state: 'reading' } | { readonly state: 'ready'; readonly list: readonly Screened[] | undefined }

/** What she was screened for in the year of a day, by the rules of the indicators. */
export function useScreened(id: string, day: string): ScreenedState {
  const cards = useCards()
  const opened = useSubject(id)
  const [found, setFound] = useState<ScreenedState>({ state: 'reading' })
  useEffect(() => {
    if (!opened) return undefined
    let current = true
    void groundOf(cards).then(ground => {
      const person = personFrom(loggedOf({ id, view: opened.view }, ground.attended), ground)
      if (current) setFound({ state: 'ready', list: person && screenedThisYear(person, day) })
    })
    return () => {
      current = false
    }
  }, [cards, opened, id, day])
  return found
}
