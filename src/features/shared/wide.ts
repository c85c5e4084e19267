import { useSyncExternalStore } from 'react'

/** A laptop, as ui/css/wide.css draws the line. In em: large type keeps the phone's shape. */
const query = '(min-width: 56.25em)'

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** For screens that are rows on a phone and a table on a laptop. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
