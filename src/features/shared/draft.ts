import { useCallback, useEffect, useRef, useState } from 'react'
import { usePocket } from './pocket.tsx'

const writeAfter = 500

export type Draft<T> = {
  /** Undefined while the phone looks whether something was left half-filled. */
  readonly value: T | undefined
  /** It was left here earlier: the screen says so and offers to throw it away. */
  readonly resumed: boolean
  set(next: (held: T) => T): void
  /** Before a save, which takes the draft away in its own commit: nothing may write it again. Returns the way to go on. */
  pause(): () => void
  /** Throws the half-filled form away and begins anew. */
  discard(): void
  readonly id: string
}

/** A form that survives the back button, a killed browser and an empty battery; written at most half a second later. */
export function useDraft<T extends object>(id: string, initial: () => T, about?: string): Draft<T> {
  const pocket = usePocket()
  const [value, setValue] = useState<T>()
  const [resumed, setResumed] = useState(false)
  const start = useRef(initial)
  const unwritten = useRef<{ timer: ReturnType<typeof setTimeout>; value: T }>(undefined)

  const write = useCallback(() => {
    const held = unwritten.current
    if (!held) return
    clearTimeout(held.timer)
    unwritten.current = undefined
    void pocket.drafts.put(id, held.value, about)
  }, [pocket, id, about])

  useEffect(() => {
    let current = true
    void pocket.drafts.get(id).then(kept => {
      if (!current) return
      setResumed(kept !== undefined)
      // Only this form writes under this id, and an older app's form is completed by the defaults.
      setValue(kept === undefined ? start.current() : { ...start.current(), ...(kept as T) })
    })
    const leave = (): void => write()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      current = false
      leave()
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [pocket, id, write])

  const set = useCallback(
    (next: (held: T) => T) =>
      setValue(held => {
        if (held === undefined) return held
        const changed = next(held)
        // Not started anew by every key: whoever types without a pause must not lose a minute.
        const timer = unwritten.current?.timer ?? setTimeout(write, writeAfter)
        unwritten.current = { value: changed, timer }
        return changed
      }),
    [write],
  )

  const pause = useCallback(() => {
    const held = unwritten.current
    if (held) clearTimeout(held.timer)
    unwritten.current = undefined
    return () => {
      if (!held || unwritten.current) return
      unwritten.current = { value: held.value, timer: setTimeout(write, writeAfter) }
    }
  }, [write])

  const discard = useCallback(() => {
    if (unwritten.current) clearTimeout(unwritten.current.timer)
    unwritten.current = undefined
    void pocket.drafts.drop(id)
    setResumed(false)
    setValue(start.current())
  }, [pocket, id])

  return { value, resumed, set, pause, discard, id }
}
