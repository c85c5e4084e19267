import type { Question } from '../../domain/instrument/index.ts'
import { Chips } from '../../ui/index.ts'
import type { Typed } from './typed.ts'

type Props = {
  question: Extract<Question, { kind: 'multi' }>
  value: Typed
  onChange: (value: Typed) => void
  labelHidden?: boolean | undefined
}

const none = 'tidak-satu-pun'

/** Any number of them. "Tidak ada" is an answer: it was asked, and none applies. */
export function MultiQuestion({ question: q, value, onChange, labelHidden }: Props) {
  const chosen = Array.isArray(value) ? value.map(String) : undefined
  const choose = (next: readonly string[]): void => {
    const wantsNone = next.includes(none) && chosen?.length !== 0
    const kept = next.filter(v => v !== none)
    if (wantsNone) onChange([])
    else onChange(kept.length > 0 ? kept : undefined)
  }
  return (
    <div>
      <Chips
        label={q.ask}
        labelShown={!labelHidden}
        options={[
          ...Object.entries(q.options).map(([v, label]) => ({ value: v, label })),
          { value: none, label: 'Tidak ada' },
        ]}
        values={chosen === undefined ? [] : chosen.length === 0 ? [none] : chosen}
        onChange={choose}
      />
      {q.hint ? <p className="hint">{q.hint}</p> : null}
    </div>
  )
}
