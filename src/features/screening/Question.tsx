import { tidakTahu } from '../../domain/instrument/index.ts'
import type { Question as Asked } from '../../domain/instrument/index.ts'
import { ChoiceRows, DateInput, Segmented, TextInput } from '../../ui/index.ts'
import { MultiQuestion } from './MultiQuestion.tsx'
import type { Typed } from './typed.ts'

type QuestionProps = {
  readonly question: Asked
  readonly value: Typed
  readonly onChange: (value: Typed) => void
  readonly error?: string | undefined
  /** Alone on the screen: the question is the heading, the answers are rows. */
  readonly alone?: boolean
  readonly onClear?: (() => void) | undefined
}

const unknownOption = { value: tidakTahu, label: 'Tidak tahu' } as const
const ya = { value: 'ya', label: 'Ya' } as const
const tidak = { value: 'tidak', label: 'Tidak' } as const

/** Every kind of question but a figure, which the keypad types. */
export function Question(props: QuestionProps) {
  const { question: q, value, onChange, error } = props
  switch (q.kind) {
    case 'yesNo':
      return <YesNo {...props} />
    case 'choice':
      return <Choice {...props} />
    case 'multi':
      return <MultiQuestion question={q} value={value} onChange={onChange} labelHidden={props.alone} />
    case 'text':
      return (
        <TextInput
          label={q.ask}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
          maxLength={q.maxLength}
          hint={q.hint}
          error={error}
        />
      )
    case 'date':
      return (
        <DateInput
          label={q.ask}
          value={typeof value === 'string' ? { iso: value, estimated: false } : undefined}
          onChange={v => onChange(v?.iso)}
          hint={q.hint}
          error={error}
        />
      )
    case 'measure':
    case 'count':
      return null
  }
}

const shortLabel = 16

/** Two short answers stand side by side; more stand below each other. */
function Choice({ question: q, value, onChange, error, alone, onClear }: QuestionProps) {
  if (q.kind !== 'choice') return null
  const named = Object.entries(q.options).map(([v, label]) => ({ value: v, label }))
  const options = q.unknown ? [...named, unknownOption] : named
  const chosen = typeof value === 'string' ? value : undefined
  const short = !alone && options.length === 2 && options.every(o => o.label.length <= shortLabel)
  if (short && !q.hint)
    return (
      <Segmented
        label={q.ask}
        labelShown
        options={options}
        value={chosen}
        onChange={onChange}
        error={error}
      />
    )
  return (
    <ChoiceRows
      label={q.ask}
      labelHidden={alone}
      hint={q.hint}
      options={options}
      value={chosen}
      onChange={onChange}
      onClear={onClear}
      error={error}
    />
  )
}

function YesNo({ question: q, value, onChange, error, alone, onClear }: QuestionProps) {
  const options = [ya, tidak, ...(q.unknown ? [unknownOption] : [])]
  const shown =
    value === true ? 'ya' : value === false ? 'tidak' : value === tidakTahu ? tidakTahu : undefined
  const choose = (v: 'ya' | 'tidak' | typeof tidakTahu): void => onChange(v === tidakTahu ? v : v === 'ya')
  if (alone)
    return (
      <ChoiceRows
        label={q.ask}
        labelHidden
        hint={q.hint}
        options={options}
        value={shown}
        onChange={choose}
        error={error}
        onClear={onClear}
      />
    )
  return (
    <div>
      <Segmented label={q.ask} labelShown options={options} value={shown} onChange={choose} error={error} />
      {q.hint ? <p className="hint">{q.hint}</p> : null}
    </div>
  )
}
