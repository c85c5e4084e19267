import { useId } from 'react'
import type { ReactNode } from 'react'

export type ControlTexts = {
  label: string
  labelHidden?: boolean | undefined
  hint?: string | undefined
  error?: string | undefined
}

type ControlIds = { id: string; 'aria-describedby': string; 'aria-invalid': true | undefined }

export type ControlProps = ControlTexts & { children: (ids: ControlIds) => ReactNode }

/** Label above, hint and error below: the frame of every text control. */
export const Control = ({ label, labelHidden, hint, error, children }: ControlProps) => {
  const id = useId()
  return (
    <div className="control">
      <label htmlFor={id} className={labelHidden ? 'sr' : 'control-label'}>
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-says`, 'aria-invalid': error ? true : undefined })}
      <div id={`${id}-says`} aria-live="polite">
        {error ? <p className="control-error">{error}</p> : null}
        {hint && !error ? <p className="control-hint">{hint}</p> : null}
      </div>
    </div>
  )
}
