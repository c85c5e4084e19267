import type { ReactNode } from 'react'
import type { IconType } from './icons.tsx'

export type EmptyStateProps = {
  icon?: IconType | undefined
  title: string
  children?: ReactNode
  action?: ReactNode
}

export const EmptyState = ({ icon: Icon, title, children, action }: EmptyStateProps) => (
  <div className="empty">
    {Icon && (
      <span className="empty-icon">
        <Icon />
      </span>
    )}
    <p className="empty-title">{title}</p>
    {children ? <div className="muted">{children}</div> : null}
    {action}
  </div>
)
