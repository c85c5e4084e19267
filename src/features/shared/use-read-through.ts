import { useEffect, useRef, useState } from 'react'
import { pacer } from './pacer.ts'

/** How far everybody on this device has been looked at. Until all have been there is no result: half a posyandu is no report. */
export type ReadThrough<T> =
  | { readonly state: 'reading'; readonly read: number; readonly of: number }
  | { readonly state: 'ready'; readonly result: T }
  | { readonly state: 'refused' }

/** Called after each one: a promise when the page must get its turn first. It throws when nobody waits for the result. */
export type Tell = (read: number, of: number) => Promise<void> | undefined

export type Asked<O extends object> = {
  /** What is asked: another key begins anew, with nothing shown of the one before. */
  readonly key: string
  /** What is read. Another object, and it is read again; what was there stays until then. */
  readonly of: O
  /** Not before. */
  readonly ready: boolean
}

class Left extends Error {}

/** A long look at what is on this device, in slices, so that the page goes on answering. No signal is needed. */
export function useReadThrough<O extends object, T>(
  read: (of: O, tell: Tell) => Promise<T>,
  { key, of, ready }: Asked<O>,
): ReadThrough<T> | undefined {
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  })
  const [done, setDone] = useState<{ readonly key: string; readonly seen: ReadThrough<T> }>()
  useEffect(() => {
    if (!ready) return undefined
    let current = true
    const say = (seen: ReadThrough<T>): void => (current ? setDone({ key, seen }) : undefined)
    const pause = pacer()
    const tell: Tell = (read, all) => {
      if (!current) throw new Left()
      const turn = pause()
      if (turn) say({ state: 'reading', read: Math.min(read, all), of: all })
      return turn
    }
    latest
      .current(of, tell)
      .then(result => say({ state: 'ready', result }))
      .catch((thrown: unknown) => {
        if (thrown instanceof Left) return
        reportError(thrown)
        say({ state: 'refused' })
      })
    return () => {
      current = false
    }
  }, [key, of, ready])
  return done?.key === key ? done.seen : undefined
}
