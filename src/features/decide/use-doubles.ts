import { useEffect, useState } from 'react'
import { findDoubles } from '../../domain/doubles/index.ts'
import type { Double } from '../../domain/doubles/index.ts'
import { isTakenBack } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { pacer } from '../shared/pacer.ts'
import { useCards } from '../shared/pocket.tsx'

/** What was found holds as long as the list of cards is the same object: nothing was saved and nothing arrived since. */
const found = new WeakMap<readonly Card[], readonly Double[]>()

/** While the area is still coming down, each page makes another list: it is looked through when no other came for a while. */
const settled = 250

export type Looking = {
  /** Of this list, or of the one before it; `undefined` until one has been looked through to its end. */
  readonly doubles: readonly Double[] | undefined
  /** In hundredths. */
  readonly done: number
}

class Stopped extends Error {}

/** Looks through everybody of the area in slices of a few milliseconds, so that the page goes on answering. */
export function useDoubles(): Looking {
  const cards = useCards()
  const [looking, setLooking] = useState<Looking>({ doubles: found.get(cards), done: 0 })
  useEffect(() => {
    const known = found.get(cards)
    if (known) {
      setLooking({ doubles: known, done: 100 })
      return undefined
    }
    let current = true
    const look = async (): Promise<void> => {
      const people = cards.filter(c => c.kind === 'orang' && !isTakenBack(c))
      const doubles = await findDoubles(people, paced())
      found.set(cards, doubles)
      setLooking({ doubles, done: 100 })
    }
    const paced = () => {
      const pause = pacer()
      return (done: number): Promise<void> | undefined => {
        const turn = pause()
        if (!turn) return undefined
        setLooking(before => ({ ...before, done: Math.round(done * 100) }))
        return turn.then(() => {
          if (!current) throw new Stopped()
        })
      }
    }
    const timer = setTimeout(() => {
      look().catch((thrown: unknown) => {
        if (!(thrown instanceof Stopped)) reportError(thrown)
      })
    }, settled)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [cards])
  return looking
}
