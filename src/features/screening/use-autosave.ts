import { useEffect, useEffectEvent, useRef } from 'react'
import { usePocket } from '../shared/pocket.tsx'
import { draftToStore } from './stored-draft.ts'
import type { ScreeningDraft } from './stored-draft.ts'

const pauseMs = 400

export type Autosave = { readonly stop: () => void; readonly resume: () => void }

/**
 * What is typed is written within a second, and at once when the screen goes away. `stop` is for the moment when the form
 * was saved or thrown away: nothing may bring it back.
 */
export function useAutosave(id: string, about: string, draft: ScreeningDraft): Autosave {
  const pocket = usePocket()
  const text = JSON.stringify(draftToStore(draft))
  const written = useRef(text)
  const stopped = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const write = useEffectEvent(() => {
    if (stopped.current || text === written.current) return
    written.current = text
    void pocket.drafts.put(id, draftToStore(draft), about)
  })
  // Not started anew by every key: whoever types without a pause must not lose a minute.
  useEffect(() => {
    if (text === written.current) return
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      write()
    }, pauseMs)
  }, [text])
  useEffect(() => {
    const leaving = (): void => write()
    window.addEventListener('pagehide', leaving)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      window.removeEventListener('pagehide', leaving)
      document.removeEventListener('visibilitychange', leaving)
      clearTimeout(timer.current)
      write()
    }
  }, [])
  return {
    stop: () => {
      stopped.current = true
    },
    resume: () => {
      stopped.current = false
      written.current = ''
    },
  }
}
