import { useEffect, useId, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { Conclusion } from './Conclusion.tsx'
import type { ConclusionProps } from './Conclusion.tsx'
import { acceptTyped } from './typed-number.ts'
import type { NumberShape } from './typed-number.ts'

export type FieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  unit?: string | undefined
  /** The last value with its month, in grey: "Oktober 8,0 kg". Shown, never filled in. */
  last?: string | undefined
  shape?: NumberShape | undefined
  active?: boolean | undefined
  onActivate?: (() => void) | undefined
  /** Enter on a hardware keyboard. */
  onNext?: (() => void) | undefined
  /** `device` opens the phone's own number keyboard; `own` waits for our Keypad. */
  keypad?: 'own' | 'device' | undefined
  conclusion?: Pick<ConclusionProps, 'level' | 'title' | 'detail'> | undefined
  /** What cannot be; says what to do. */
  error?: string | undefined
  /** What is unlikely: "Berat 79 kg? Periksa lagi, yakin?" Never blocks. */
  doubt?: string | undefined
}

const defaultShape: NumberShape = { whole: 3, decimals: 1 }

export const Field = (props: FieldProps) => {
  const { label, value, onChange, unit, last, shape = defaultShape, active = false, error, doubt } = props
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (!active) return
    if (document.activeElement !== input.current) input.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [active])

  // A conclusion that appears while typing makes the field taller: it must not end below the keypad.
  const says = error ?? doubt ?? props.conclusion?.level
  useEffect(() => {
    if (active && says) box.current?.scrollIntoView({ block: 'nearest' })
  }, [active, says])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !props.onNext) return
    event.preventDefault()
    props.onNext()
  }
  return (
    <div className="field" data-active={active || undefined} ref={box}>
      <label className="field-line" htmlFor={`${id}-in`}>
        <span className="field-label" id={`${id}-label`}>
          {label}
        </span>
        <span className="field-last" id={`${id}-last`}>
          {last}
        </span>
        <span className="field-value">
          <input
            id={`${id}-in`}
            ref={input}
            type="text"
            inputMode={props.keypad === 'device' ? 'decimal' : 'none'}
            autoComplete="off"
            enterKeyHint="next"
            aria-labelledby={`${id}-label`}
            aria-describedby={`${id}-unit ${id}-last ${id}-says`}
            aria-invalid={error ? true : undefined}
            data-empty={value === '' || undefined}
            size={Math.max(shape.whole + shape.decimals, 3)}
            value={value}
            onChange={event => onChange(acceptTyped(value, event.target.value, shape))}
            onFocus={props.onActivate}
            onKeyDown={onKeyDown}
          />
          <span className="field-unit" id={`${id}-unit`}>
            {unit}
          </span>
        </span>
      </label>
      <div id={`${id}-says`} aria-live="polite">
        {error ? <p className="field-error">{error}</p> : null}
        {!error && doubt ? <p className="field-doubt">{doubt}</p> : null}
        {!error && props.conclusion ? <Conclusion {...props.conclusion} /> : null}
      </div>
    </div>
  )
}
