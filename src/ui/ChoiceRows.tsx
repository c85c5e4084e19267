import { useId } from 'react'
import { Button } from './Button.tsx'
import { Check } from './icons.tsx'
import type { OneOf } from './option.ts'

export type ChoiceRowsProps<T extends string> = OneOf<T> & {
  /** The label is a heading of its own elsewhere on the screen. */
  labelHidden?: boolean | undefined
  hint?: string | undefined
  error?: string | undefined
  /** Takes the answer back to "belum dijawab". */
  onClear?: (() => void) | undefined
}

/** One question, its answers below each other. */
export const ChoiceRows = <T extends string>(props: ChoiceRowsProps<T>) => {
  const id = useId()
  return (
    <fieldset className="group" aria-describedby={`${id}-hint`}>
      <legend className={props.labelHidden ? 'sr' : 'control-label'}>{props.label}</legend>
      <p id={`${id}-hint`} className={props.hint ? 'control-hint' : 'sr'}>
        {props.hint}
      </p>
      <div className="choices">
        {props.options.map(option => (
          <label key={option.value} className="choice" data-on={option.value === props.value || undefined}>
            <input
              className="cover"
              type="radio"
              name={id}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span className="mark-round">{option.value === props.value && <Check />}</span>
            <span>
              {option.label}
              {option.detail ? <span className="choice-detail">{option.detail}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {props.onClear && props.value !== undefined ? (
        <Button kind="text" onClick={props.onClear}>
          Kosongkan jawaban
        </Button>
      ) : null}
      {props.error ? <p className="control-error">{props.error}</p> : null}
    </fieldset>
  )
}
