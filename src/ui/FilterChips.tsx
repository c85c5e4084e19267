import { useId } from 'react'
import type { OneOf } from './option.ts'

/** One filter of a list, with counts, in a strip that scrolls sideways. */
export const FilterChips = <T extends string>({ label, options, value, onChange }: OneOf<T>) => {
  const name = useId()
  return (
    <fieldset className="group">
      <legend className="sr">{label}</legend>
      <div className="chips">
        {options.map(option => (
          <label key={option.value} className="chip" data-on={option.value === value || undefined}>
            <input
              className="cover"
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.count === undefined ? '' : ` ${option.count}`}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
