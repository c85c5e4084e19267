import type { ReactNode } from 'react'

export type NowCardProps = { tag: string; end?: ReactNode; children: ReactNode }

/** The one thing whose turn it is now: a green head over a Row. */
export const NowCard = ({ tag, end, children }: NowCardProps) => (
  <div className="now">
    <p className="now-tag">
      <span>{tag}</span>
      <span>{end}</span>
    </p>
    <ul>{children}</ul>
  </div>
)
