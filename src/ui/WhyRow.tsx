import type { ReactNode } from 'react'

export type WhyRowProps = {
  label: string
  value?: string | undefined
  unit?: string | undefined
  /** What was found, in bold. */
  finding: ReactNode
  children?: ReactNode
  /** What opens below it: rule and source. */
  more?: ReactNode
}

/** One reason of a result: the number first, then what it means. */
export const WhyRow = ({ label, value, unit, finding, children, more }: WhyRowProps) => (
  <li className="why">
    <p className="why-head">
      <span className="why-label">{label}</span>
      {value ? (
        <span className="why-value">
          {value} {unit ? <small>{unit}</small> : null}
        </span>
      ) : null}
    </p>
    <p>
      <b>{finding}</b>
    </p>
    {children ? <div className="muted">{children}</div> : null}
    {more}
  </li>
)
