import { Chips, DateInput, Segmented, TextInput } from '../../ui/index.ts'
import type { PolicyItem, Typed } from './policy-item.ts'

type Props = {
  item: PolicyItem
  typed: Typed
  error: string | undefined
  onChange: (typed: Typed) => void
}

const disclosed = ['C', 'D']

/** What changes, where it comes from, and whether somebody answers for it. */
const note = ({ does, from }: PolicyItem): string => {
  const unsigned = disclosed.includes(from.confidence) && !/disahkan/.test(from.source)
  return `${does} Sumber: ${from.source}${unsigned ? ' (belum disahkan)' : ''}.`
}

/** One choice of the area; the control follows from its item. */
export function PolicyControl({ item, typed, error, onChange }: Props) {
  const { control, label } = item
  const text = typeof typed === 'string' ? typed : ''
  switch (control.as) {
    case 'one':
      return (
        <div>
          <Segmented label={label} labelShown options={control.options} value={text} onChange={onChange} />
          <p className="control-hint">{note(item)}</p>
        </div>
      )
    case 'many':
      return (
        <div>
          <Chips
            label={label}
            labelShown
            options={control.options}
            values={typeof typed === 'string' ? [] : typed}
            onChange={onChange}
          />
          <p className="control-hint">{note(item)}</p>
        </div>
      )
    case 'day':
      return (
        <DateInput
          label={label}
          value={text === '' ? undefined : { iso: text, estimated: false }}
          onChange={d => onChange(d?.iso ?? '')}
          error={error}
          hint={note(item)}
        />
      )
    case 'number':
      return (
        <TextInput
          label={label}
          value={text}
          onChange={onChange}
          inputMode="numeric"
          error={error}
          hint={note(item)}
        />
      )
  }
}
