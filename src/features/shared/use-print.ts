import { useEffect, useState } from 'react'

/** The whole sheet is only put on the page while it is being printed: thousands of cells would slow the screen down. */
export function usePrint(): { open: boolean; start: () => void } {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!open) return undefined
    const done = (): void => setOpen(false)
    window.addEventListener('afterprint', done)
    const frame = requestAnimationFrame(() => window.print())
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('afterprint', done)
    }
  }, [open])
  return { open, start: () => setOpen(true) }
}
