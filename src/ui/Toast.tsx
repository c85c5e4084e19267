import { createContext, useCallback, useContext, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { CircleCheck } from './icons.tsx'

export type ToastAction = { label: string; onClick: () => void }
export type ShowToast = (text: string, action?: ToastAction) => void

type Shown = { text: string; action: ToastAction | undefined }

const ToastContext = createContext<ShowToast>(() => undefined)

/** `const say = useToast(); say('Tersimpan di HP')` */
export const useToast = (): ShowToast => useContext(ToastContext)

/** Long enough to be read at arm's length; one with an action waits longer. */
const staysFor = (shown: Shown): number => (shown.action ? 10_000 : 5_000)

export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const [shown, setShown] = useState<Shown>()
  const show = useCallback<ShowToast>((text, action) => setShown({ text, action }), [])

  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setShown(undefined), staysFor(shown))
    return () => clearTimeout(timer)
  }, [shown])

  const act = () => {
    shown?.action?.onClick()
    setShown(undefined)
  }
  return (
    <ToastContext value={show}>
      {children}
      <output className="toast-place" aria-live="polite">
        {shown ? (
          <span className="toast">
            <CircleCheck />
            <span>{shown.text}</span>
            {shown.action ? (
              <button type="button" onClick={act}>
                {shown.action.label}
              </button>
            ) : null}
          </span>
        ) : null}
      </output>
    </ToastContext>
  )
}
