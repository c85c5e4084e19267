import { useState } from 'react'
import { Button } from './Button.tsx'
import type { ControlTexts } from './Control.tsx'
import { TextInput } from './TextInput.tsx'
import { isoFromAge, typedFromIso } from './typed-date.ts'

export type AgeInputProps = ControlTexts & {
  today: string
  onChange: (iso: string | undefined) => void
  onDate: () => void
}

const digits = (text: string): string => text.replaceAll(/\D/g, '').slice(0, 3)
const numberOf = (text: string): number | undefined => (text === '' ? undefined : Number(text))

/** Age in years and months, told back as an estimated date. */
export const AgeInput = ({ label, error, today, onChange, onDate }: AgeInputProps) => {
  const [years, setYears] = useState('')
  const [months, setMonths] = useState('')

  const iso = years || months ? isoFromAge(today, numberOf(years) ?? 0, numberOf(months)) : undefined
  const change = (newYears: string, newMonths: string) => {
    setYears(newYears)
    setMonths(newMonths)
    const known = newYears || newMonths
    onChange(known ? isoFromAge(today, numberOf(newYears) ?? 0, numberOf(newMonths)) : undefined)
  }
  return (
    <fieldset className="group">
      <legend className="control-label">{label}: umur</legend>
      <div className="side-by-side">
        <TextInput
          label="Umur, tahun"
          inputMode="numeric"
          value={years}
          end={<span className="input-unit">th</span>}
          onChange={text => change(digits(text), months)}
        />
        <TextInput
          label="lebih, bulan"
          inputMode="numeric"
          value={months}
          end={<span className="input-unit">bln</span>}
          onChange={text => change(years, digits(text))}
        />
      </div>
      <p className="control-hint" aria-live="polite">
        {iso ? `Perkiraan lahir ${typedFromIso(iso)}.` : 'Dicatat sebagai perkiraan.'}
      </p>
      {error ? <p className="control-error">{error}</p> : null}
      <Button kind="text" onClick={onDate}>
        Isi tanggalnya
      </Button>
    </fieldset>
  )
}
