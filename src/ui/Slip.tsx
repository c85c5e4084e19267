import type { ReactNode } from 'react'

export type SlipLine = { term: string; value: ReactNode; strong?: boolean | undefined }

export type SlipProps = {
  label: string
  lines: readonly SlipLine[]
  /** More than terms: a QR code, a signature line. */
  children?: ReactNode
  /** Below the stitches: print, show, send. Not printed. */
  actions?: ReactNode
}

/** The only stitched line of the app: this can be taken along. */
export const Slip = ({ label, lines, children, actions }: SlipProps) => (
  <article className="slip" aria-label={label}>
    <dl>
      {lines.map(line => (
        <div key={line.term}>
          <dt>{line.term}</dt>
          <dd data-strong={line.strong || undefined}>{line.value}</dd>
        </div>
      ))}
    </dl>
    {children ? <div className="slip-more">{children}</div> : null}
    {actions ? <div className="slip-actions">{actions}</div> : null}
  </article>
)
