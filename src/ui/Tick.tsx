import type { ReactNode } from 'react'
import { Check } from './icons.tsx'

export type TickProps = {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
  detail?: ReactNode
}

const TickLabel = ({ checked, onChange, children, detail }: TickProps) => (
  <label className="tick" data-on={checked || undefined}>
    <input
      className="cover"
      type="checkbox"
      checked={checked}
      onChange={event => onChange(event.target.checked)}
    />
    <span className="mark-square">{checked && <Check />}</span>
    <span>
      {children}
      {detail ? <span className="choice-detail">{detail}</span> : null}
    </span>
  </label>
)

/** One thing to tick off inside a RowList. */
export const Tick = (props: TickProps) => (
  <li>
    <TickLabel {...props} />
  </li>
)

/** The same, alone in a form. */
export const Checkbox = (props: TickProps) => (
  <div className="checkbox">
    <TickLabel {...props} />
  </div>
)
