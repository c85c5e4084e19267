import { useId } from 'react'
import { Check } from './icons.tsx'
import type { OneOf } from './option.ts'

export type SegmentedProps<T extends string> = OneOf<T> & {
  /** Show the label above; otherwise it is only spoken. */
  labelShown?: boolean | undefined
  error?: string | undefined
}

/** Two or three choices side by side. */
export const Segmented = <T extends string>(props: SegmentedProps<T>) => {
  const name = useId()
  return (
    <fieldset className="group">
      <legend className={props.labelShown ? 'control-label' : 'sr'}>{props.label}</legend>
      <div className="seg">
        {props.options.map(option => (
          <label key={option.value} data-on={option.value === props.value || undefined}>
            <input
              className="cover"
              type="radio"
              name={name}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            {option.value === props.value && <Check />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {props.error ? <p className="control-error">{props.error}</p> : null}
    </fieldset>
  )
}
