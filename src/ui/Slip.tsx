import type { ReactNode } from 'react'
import { useShell } from './shell-context.ts'

export type SlipLine = { term: string; value: ReactNode; strong?: boolean | undefined }

export type SlipProps = {
  label: string
  lines: readonly SlipLine[]
  /** On paper only: a QR code, a signature line. */
  printed?: ReactNode
  /** Below the stitches: print, show, send. Not printed. */
  actions?: ReactNode
}

/** The only stitched line of the app: this can be taken along. */
export const Slip = ({ label, lines, printed, actions }: SlipProps) => (
  <article className="slip" aria-label={label}>
    <Mark />
    <dl>
      {lines.map(line => (
        <div key={line.term}>
          <dt>{line.term}</dt>
          <dd data-strong={line.strong || undefined}>{line.value}</dd>
        </div>
      ))}
    </dl>
    {printed ? <div className="slip-more print-only">{printed}</div> : null}
    {actions ? <div className="slip-actions">{actions}</div> : null}
  </article>
)

const Mark = () => {
  const { mark } = useShell()
  return mark ? <p className="slip-mark">{mark}</p> : null
}
