import { useEffect, useEffectEvent, useState } from 'react'

/** Read when a form opens and not again: what stood on the screen then is what an edit replaces. */
export function useOnce<T>(key: string, load: () => Promise<T>): T | undefined {
  const [held, setHeld] = useState<{ key: string; value: T }>()
  const read = useEffectEvent(load)
  useEffect(() => {
    let current = true
    void read().then(value => (current ? setHeld({ key, value }) : undefined))
    return () => {
      current = false
    }
  }, [key])
  return held?.key === key ? held.value : undefined
}
