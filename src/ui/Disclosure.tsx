import type { ReactNode } from 'react'
import { ChevronDown } from './icons.tsx'
import type { IconType } from './icons.tsx'

export type DisclosureProps = {
  summary: ReactNode
  icon?: IconType | undefined
  open?: boolean | undefined
  children: ReactNode
}

/** More on tap: rule and source, the table of a chart. */
export const Disclosure = ({ summary, icon: Icon, open, children }: DisclosureProps) => (
  <details className="disclosure" open={open}>
    <summary>
      {Icon && <Icon />}
      <span>{summary}</span>
      <ChevronDown className="disclosure-chevron" />
    </summary>
    <div className="disclosure-body">{children}</div>
  </details>
)
