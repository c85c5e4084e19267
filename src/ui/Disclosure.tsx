import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { ChevronDown } from './icons.tsx'
import type { IconType } from './icons.tsx'

export type DisclosureProps = {
  summary: ReactNode
  icon?: IconType | undefined
  open?: boolean | undefined
  /** Inside a card or a row: no card of its own. */
  quiet?: boolean | undefined
  onOpen?: (() => void) | undefined
  children: ReactNode
}

/** More on tap: rule and source, the table of a chart. */
export const Disclosure = ({ summary, icon: Icon, open, quiet, onOpen, children }: DisclosureProps) => (
  <details
    className={cx('disclosure', quiet && 'disclosure-quiet')}
    open={open}
    onToggle={event => event.currentTarget.open && onOpen?.()}
  >
    <summary>
      {Icon && <Icon />}
      <span>{summary}</span>
      <ChevronDown className="disclosure-chevron" />
    </summary>
    <div className="disclosure-body">{children}</div>
  </details>
)
