import type { AnyInstrument } from '../../domain/instrument/index.ts'
import { Keypad } from '../../ui/index.ts'
import type { Said } from './conclude.ts'
import { shapeOf } from './typed.ts'
import type { Numeric, Typed } from './typed.ts'

type Props = {
  instrument: AnyInstrument
  question: Numeric
  value: Typed
  onChange: (text: string) => void
  next: string | undefined
  onNext: () => void
  onSkip: () => void
  said: Said | undefined
}

/** The app's own keys for the figure whose turn it is. The green key names what comes next. */
export function NumberPad({ instrument, question: q, value, onChange, next, onNext, onSkip, said }: Props) {
  const text = typeof value === 'string' ? value : ''
  const label = next === undefined ? undefined : (instrument.questions[next]?.label ?? next)
  return (
    <Keypad
      value={text}
      onChange={onChange}
      shape={shapeOf(q)}
      nextLabel={label === undefined ? 'Simpan' : shortOf(label)}
      nextSpoken={label === undefined ? 'Simpan' : `Lanjut ke ${label}`}
      onNext={onNext}
      onSkip={onSkip}
      aloud={`${q.label} ${text || 'belum diisi'} ${text ? q.unit : ''}. ${said?.title ?? ''}`}
    />
  )
}

const longest = 9

/** "Lingkar kepala" → "Kepala": one word fits the key. */
function shortOf(label: string): string {
  if (label.length <= longest) return label
  const words = label.replace(/^(Lingkar|Berat|SKILAS|Jenis|Cara|TD) /, '').split(' ')
  const word = words[0] ?? label
  return word.charAt(0).toUpperCase() + word.slice(1)
}
