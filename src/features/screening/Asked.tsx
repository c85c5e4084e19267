import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

/** Brings the question whose turn it is into view, and the keyboard and the screen reader with it. */
export function Asked({ active, children }: { active: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!active || !box.current) return
    box.current.scrollIntoView({ block: 'nearest' })
    // A text field would open the phone's keyboard by itself.
    const first = box.current.querySelector<HTMLInputElement>('input[type=radio], input[type=checkbox]')
    if (!box.current.contains(document.activeElement)) first?.focus({ preventScroll: true })
  }, [active])
  return (
    <div ref={box} className="stack">
      {children}
    </div>
  )
}
