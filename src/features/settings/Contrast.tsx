import { useState } from 'react'
import { Checkbox } from '../../ui/index.ts'

const page = (): HTMLElement => document.documentElement

/** For this visit; a phone that asks for more contrast in its own settings is followed by itself. */
export function Contrast() {
  const [high, setHigh] = useState(page().dataset['contrast'] === 'high')
  return (
    <Checkbox
      checked={high}
      onChange={on => {
        if (on) page().dataset['contrast'] = 'high'
        else delete page().dataset['contrast']
        setHigh(on)
      }}
    >
      Kontras tinggi
    </Checkbox>
  )
}
