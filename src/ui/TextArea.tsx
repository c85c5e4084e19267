import type { ComponentProps } from 'react'
import { Control } from './Control.tsx'
import type { ControlTexts } from './Control.tsx'

export type TextAreaProps = ControlTexts &
  Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'id' | 'children'> & {
    value: string
    onChange: (value: string) => void
  }

export const TextArea = (props: TextAreaProps) => {
  const { label, labelHidden, hint, error, value, onChange, rows = 3, ...rest } = props
  return (
    <Control label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {ids => (
        <div className="inputbox">
          <textarea
            {...rest}
            {...ids}
            rows={rows}
            value={value}
            onChange={event => onChange(event.target.value)}
          />
        </div>
      )}
    </Control>
  )
}
