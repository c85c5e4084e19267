import type { PlanColumn } from '../../../domain/records/index.ts'
import { TextInput } from '../../../ui/index.ts'
import { fieldKey } from './typed-plan.ts'
import type { TypedPlan } from './typed-plan.ts'

export type PlanChange = (next: (typed: TypedPlan) => TypedPlan) => void

type Props = {
  column: PlanColumn
  id: string
  /** Above the box; whose number it is, is said to whoever cannot see the row. */
  label: string
  whose: string
  typed: TypedPlan
  hint?: string | undefined
  faults: Readonly<Record<string, string>>
  onChange: PlanChange
}

/** One number of a plan. */
export const PlanInput = ({ column, id, label, whose, typed, hint, faults, onChange }: Props) => (
  <TextInput
    label={label}
    aria-label={`${label}, ${whose}`}
    inputMode={column === 'target' ? 'decimal' : 'numeric'}
    value={typed[column][id] ?? ''}
    hint={hint}
    error={faults[fieldKey(column, id)]}
    end={column === 'target' ? <span className="input-unit">%</span> : undefined}
    onChange={text => onChange(held => ({ ...held, [column]: { ...held[column], [id]: text } }))}
  />
)
