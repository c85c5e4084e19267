import type { ComponentProps, ReactNode } from 'react'
import { Control } from './Control.tsx'
import type { ControlTexts } from './Control.tsx'
import type { IconType } from './icons.tsx'

export type TextInputProps = ControlTexts &
  Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id' | 'children'> & {
    value: string
    onChange: (value: string) => void
    icon?: IconType | undefined
    /** Right, inside the box: a unit, a clear button. */
    end?: ReactNode
  }

export const TextInput = (props: TextInputProps) => {
  const { label, labelHidden, hint, error, value, onChange, icon: Icon, end, ...rest } = props
  return (
    <Control label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {ids => (
        <div className="inputbox">
          {Icon && <Icon />}
          <input
            type="text"
            autoComplete="off"
            {...rest}
            {...ids}
            value={value}
            onChange={event => onChange(event.target.value)}
          />
          {end}
        </div>
      )}
    </Control>
  )
}
