import { useLayoutEffect, useRef } from 'react'

/** Keeps the height of an element in a CSS variable of the page, so that scrolling stops clear of the top bar and the foot. */
export const useMeasuredHeight = <E extends HTMLElement>(variable: `--${string}`) => {
  const element = useRef<E>(null)
  useLayoutEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return
    const { style } = document.documentElement
    const observer = new ResizeObserver(([entry]) => {
      style.setProperty(variable, `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`)
    })
    observer.observe(element.current)
    return () => {
      observer.disconnect()
      style.removeProperty(variable)
    }
  }, [variable])
  return element
}
