import { useLayoutEffect, useState } from 'react'

/** After a refused save the first field that is wrong comes into view: the button stands far below it. */
export function useFirstFault(): () => void {
  const [refused, setRefused] = useState(0)
  useLayoutEffect(() => {
    if (refused === 0) return
    const wrong = document.querySelector<HTMLElement>('[aria-invalid="true"], .control-error')
    wrong?.focus({ preventScroll: true })
    wrong?.scrollIntoView({ block: 'center' })
  }, [refused])
  return () => setRefused(n => n + 1)
}
