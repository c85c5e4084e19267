import type { MouseEvent } from 'react'
import { ArrowRight, Delete } from './icons.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { pressKey } from './typed-number.ts'
import type { NumberShape } from './typed-number.ts'

export type KeypadProps = {
  value: string
  onChange: (value: string) => void
  shape?: NumberShape | undefined
  /** Named on the green key: the next field, or "Simpan" at the last. */
  nextLabel: string
  /** Spoken when the short name is not enough: "Lanjut ke panjang badan". */
  nextSpoken?: string | undefined
  onNext: () => void
  onSkip?: (() => void) | undefined
  /** What the loudspeaker key reads; without it the key is not shown. */
  aloud?: string | undefined
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

const defaultShape: NumberShape = { whole: 3, decimals: 1 }

const keyButton = {
  type: 'button',
  // Keeps the focus, and with it the screen reader and a hardware keyboard, in the field.
  onMouseDown: (event: MouseEvent) => event.preventDefault(),
} as const

export const Keypad = (props: KeypadProps) => {
  const { value, onChange, shape = defaultShape, nextLabel, nextSpoken, onNext, onSkip, aloud } = props
  const press = (key: string) => () => onChange(pressKey(value, key, shape))
  const digit = (key: string) => (
    <button key={key} {...keyButton} className="key" onClick={press(key)}>
      {key}
    </button>
  )
  return (
    <fieldset className="keypad" aria-label="Papan angka">
      {digits.map(digit)}
      {aloud ? <ReadAloud text={aloud} className="key key-fn" /> : null}
      <button {...keyButton} className="key key-zero" onClick={press('0')}>
        0
      </button>
      {shape.decimals > 0 && (
        <button {...keyButton} className="key key-comma" aria-label="koma" onClick={press(',')}>
          ,
        </button>
      )}
      <button
        {...keyButton}
        className="key key-fn key-delete"
        aria-label="Hapus satu angka"
        onClick={press('hapus')}
      >
        <Delete />
      </button>
      {onSkip && (
        <button {...keyButton} className="key key-fn key-skip" onClick={onSkip}>
          Lewati
        </button>
      )}
      <button {...keyButton} className="key key-go" aria-label={nextSpoken ?? nextLabel} onClick={onNext}>
        <ArrowRight />
        <span>{nextLabel}</span>
      </button>
    </fieldset>
  )
}
