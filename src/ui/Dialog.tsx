import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { X } from './icons.tsx'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  children?: ReactNode
  /** The buttons at the foot; the first is the one wanted. */
  actions?: ReactNode
}

/** The native element: focus is kept inside, Escape and the phone's back button close it. */
export const Dialog = ({ open, onClose, title, children, actions }: DialogProps) => {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) element.showModal()
    if (!open && element?.open) element.close()
  }, [open])

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      {open ? (
        <>
          <div className="dialog-head">
            <h2 id={id} className="section-title">
              {title}
            </h2>
            <button type="button" className="icon-button" aria-label="Tutup" onClick={onClose}>
              <X />
            </button>
          </div>
          <div className="dialog-body">{children}</div>
          {actions ? <div className="dialog-actions">{actions}</div> : null}
        </>
      ) : null}
    </dialog>
  )
}
