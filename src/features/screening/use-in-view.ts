import { useEffect, useRef } from 'react'

/**
 * What has the focus stands above the keypad. The keypad is measured when it has been drawn, so one frame later than the
 * field itself can know. `turn` is the field and what stands in it.
 */
export function useFocusInView(turn: string): void {
  const seen = useRef('')
  useEffect(() => {
    if (seen.current === turn) return
    seen.current = turn
    requestAnimationFrame(() => {
      const focused = document.activeElement
      const box = focused?.closest('.field') ?? focused?.closest('fieldset')
      box?.scrollIntoView({ block: 'nearest' })
    })
  }, [turn])
}
