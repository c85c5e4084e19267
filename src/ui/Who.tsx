import type { ReactNode } from 'react'

export type WhoProps = { tile?: ReactNode; name: ReactNode; meta?: ReactNode; end?: ReactNode }

/** Who this screen is about: tile, name, one or two lines. */
export const Who = ({ tile, name, meta, end }: WhoProps) => (
  <div className="who">
    {tile}
    <div className="who-body">
      <p className="who-name">{name}</p>
      {meta ? <p className="muted">{meta}</p> : null}
    </div>
    {end}
  </div>
)
