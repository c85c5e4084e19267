import type { ReactNode } from 'react'
import { Info } from './icons.tsx'
import { levelIcon } from './level.ts'
import type { Level } from './level.ts'

export type NoticeProps = {
  kind?: 'info' | Level | undefined
  title?: string | undefined
  children?: ReactNode
  actions?: ReactNode
  /** Announce it when it appears. */
  live?: boolean | undefined
}

/** Something to know, not a result: results are Conclusion and Banner. */
export const Notice = ({ kind = 'info', title, children, actions, live }: NoticeProps) => {
  const Icon = kind === 'info' ? Info : levelIcon[kind]
  return (
    <div className="notice" data-kind={kind} role={live ? 'status' : undefined}>
      <Icon />
      <div className="notice-body">
        {title ? <p className="notice-title">{title}</p> : null}
        {children}
        {actions ? <div className="notice-actions">{actions}</div> : null}
      </div>
    </div>
  )
}
