import type { Body } from '../../domain/log/index.ts'
import type { Fields } from '../../domain/records/index.ts'
import { optionsOf } from '../../domain/records/index.ts'
import { Chips, ChoiceRows, DateInput, Segmented, TextArea, TextInput } from '../../ui/index.ts'
import { useToday } from './clock.ts'
import { figure } from './words.ts'

type Props = {
  definition: { readonly fields: Fields }
  /** Which fields, in this order. */
  show: readonly string[]
  values: Body
  faults: Readonly<Record<string, string>>
  onChange: (part: Body) => void
}

/** A record's own definition drawn as a form: label, type, options and unit stand there and nowhere else. */
export function RecordFields({ definition, show, values, faults, onChange }: Props) {
  return (
    <>
      {show.map(key => (
        <RecordField
          key={key}
          definition={definition}
          name={key}
          value={values[key]}
          error={faults[key]}
          onChange={value => onChange({ [key]: value })}
        />
      ))}
    </>
  )
}

type FieldProps = {
  definition: { readonly fields: Fields }
  name: string
  value: unknown
  error: string | undefined
  onChange: (value: unknown) => void
}

function RecordField({ definition, name, value, error, onChange }: FieldProps) {
  const today = useToday()
  const field = definition.fields[name]
  if (!field) return null
  const label = field.unit ? `${field.label} (${field.unit})` : field.label
  switch (field.type) {
    case 'yesNo':
      return (
        <Segmented
          label={label}
          labelShown
          error={error}
          options={[
            { value: 'ya', label: 'Ya' },
            { value: 'tidak', label: 'Tidak' },
          ]}
          value={value === true ? 'ya' : value === false ? 'tidak' : undefined}
          onChange={v => onChange(v === 'ya')}
        />
      )
    case 'choice':
      return (
        <ChoiceRows
          label={label}
          error={error}
          options={optionsOf(definition, name)}
          value={typeof value === 'string' ? value : undefined}
          onChange={onChange}
          {...(field.required ? {} : { onClear: () => onChange('') })}
        />
      )
    case 'chips':
      return (
        <Chips
          label={label}
          labelShown
          options={optionsOf(definition, name)}
          values={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
        />
      )
    case 'day':
      return (
        <DateInput
          label={label}
          error={error}
          {...(name === 'tanggal_lahir' ? { today } : {})}
          value={typeof value === 'string' && value !== '' ? { iso: value, estimated: false } : undefined}
          onChange={v => onChange(v?.iso ?? '')}
        />
      )
    case 'number':
      return (
        <TextInput
          label={label}
          error={error}
          inputMode="decimal"
          value={textOf(value)}
          onChange={onChange}
        />
      )
    case 'text':
      return name.startsWith('catatan') || name === 'temuan' || name === 'tindakan' ? (
        <TextArea label={label} error={error} value={textOf(value)} onChange={onChange} />
      ) : (
        <TextInput
          label={label}
          error={error}
          value={textOf(value)}
          onChange={onChange}
          inputMode={/^(nik|nomor_kk|jkn|rt|rw|no_hp)/.test(name) ? 'numeric' : 'text'}
        />
      )
    default:
      return null
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'number' ? figure(value) : typeof value === 'string' ? value : ''
