import { useState } from 'react'
import { AgeInput } from './AgeInput.tsx'
import { Button } from './Button.tsx'
import type { ControlTexts } from './Control.tsx'
import { TextInput } from './TextInput.tsx'
import { isoFromTyped, typedFromIso, withDashes } from './typed-date.ts'

export type DateValue = {
  /** yyyy-mm-dd */
  iso: string
  /** Worked out from an age, not read from a paper. */
  estimated: boolean
}

export type DateInputProps = ControlTexts & {
  value: DateValue | undefined
  onChange: (value: DateValue | undefined) => void
  /** yyyy-mm-dd; with it the age may be typed instead ("perkiraan"). */
  today?: string | undefined
}

// With hyphens that do not break: a date stays on one line.
const sample = '24‑08‑2025'
const notADate = `Tanggal ini tidak ada. Ketik seperti ${sample}.`

/** Give it another `key` to start anew from another value. */
export const DateInput = ({ value, onChange, today, ...texts }: DateInputProps) => {
  const [text, setText] = useState(value ? typedFromIso(value.iso) : '')
  const [byAge, setByAge] = useState(false)

  const type = (typed: string) => {
    const dashed = withDashes(typed)
    setText(dashed)
    const iso = isoFromTyped(dashed)
    onChange(iso ? { iso, estimated: false } : undefined)
  }
  const estimate = (iso: string | undefined) => {
    setText(iso ? typedFromIso(iso) : '')
    onChange(iso ? { iso, estimated: true } : undefined)
  }
  if (byAge && today) {
    return <AgeInput {...texts} today={today} onChange={estimate} onDate={() => setByAge(false)} />
  }
  const complete = text.length === 10
  return (
    <div className="date">
      <TextInput
        {...texts}
        value={text}
        onChange={type}
        inputMode="numeric"
        placeholder="hh-bb-tttt"
        error={complete && !isoFromTyped(text) ? notADate : texts.error}
        hint={
          value?.estimated ? 'Perkiraan dari umur.' : (texts.hint ?? `Tanggal-bulan-tahun, contoh ${sample}.`)
        }
      />
      {today ? (
        <Button kind="text" onClick={() => setByAge(true)}>
          Tanggal tidak tahu? Isi umur saja
        </Button>
      ) : null}
    </div>
  )
}
