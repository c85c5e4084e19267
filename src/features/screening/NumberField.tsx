import { tidakTahu } from '../../domain/instrument/index.ts'
import { Field } from '../../ui/index.ts'
import type { Said } from './conclude.ts'
import type { LastValue } from './last-values.ts'
import { doubt, fault, shapeOf } from './typed.ts'
import type { Numeric, Typed } from './typed.ts'

type Props = {
  question: Numeric
  value: Typed
  onChange: (value: string) => void
  last?: LastValue | undefined
  active: boolean
  onActivate: () => void
  onNext: () => void
  said?: Said | undefined
  error?: string | undefined
  label?: string | undefined
  /** What looks measured wrongly, said by the card. */
  doubt?: string | undefined
}

/** One figure, with what it means while it is typed. */
export function NumberField(props: Props) {
  const { question: q, value, active, said, label } = props
  const text = typeof value === 'string' && value !== tidakTahu ? value : ''
  return (
    <Field
      label={label ?? q.label}
      unit={q.unit}
      last={value === tidakTahu ? 'tidak tahu' : props.last?.words}
      shape={shapeOf(q)}
      value={text}
      onChange={props.onChange}
      active={active}
      onActivate={props.onActivate}
      onNext={props.onNext}
      conclusion={said}
      error={props.error ?? fault(q, value, !active)}
      doubt={props.doubt ?? doubt(q, value, !active, props.last?.expected)}
    />
  )
}
