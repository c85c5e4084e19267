import type { ComponentProps } from 'react'
import { Control } from './Control.tsx'
import type { ControlTexts } from './Control.tsx'
import { ChevronDown } from './icons.tsx'
import type { IconType } from './icons.tsx'
import type { Option } from './option.ts'

export type SelectProps<T extends string> = ControlTexts &
  Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'id' | 'children'> & {
    options: readonly Option<T>[]
    value: T | undefined
    onChange: (value: T) => void
    /** Shown while nothing is chosen. */
    empty?: string | undefined
    icon?: IconType | undefined
  }

export const Select = <T extends string>(props: SelectProps<T>) => {
  const { label, labelHidden, hint, error, options, value, onChange, empty, icon: Icon, ...rest } = props
  const choose = (chosen: string) => {
    const option = options.find(one => one.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <Control label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {ids => (
        <div className="inputbox select">
          {Icon && <Icon />}
          <select {...rest} {...ids} value={value ?? ''} onChange={event => choose(event.target.value)}>
            {value === undefined && (
              <option value="" disabled>
                {empty ?? 'Pilih'}
              </option>
            )}
            {options.map(option => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown />
        </div>
      )}
    </Control>
  )
}
