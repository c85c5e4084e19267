import type { ReactNode } from 'react'

export type BigNumberProps = {
  value: string | number
  /** Said in bold beside the figure. */
  label: ReactNode
  detail?: ReactNode
  /** Below the figure: a Progress, a Conclusion. */
  children?: ReactNode
}

export const BigNumber = ({ value, label, detail, children }: BigNumberProps) => (
  <div className="figure">
    <p className="figure-main">
      <span className="figure-value">{value}</span>
      <span className="figure-label">
        <b>{label}</b>
        {detail}
      </span>
    </p>
    {children}
  </div>
)
