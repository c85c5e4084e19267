import type { ReactNode } from 'react'
import { Anchor } from './Anchor.tsx'
import { ChevronRight } from './icons.tsx'

export type RowProps = {
  /** Left: a Tile, a QueueNumber. */
  lead?: ReactNode
  name: ReactNode
  /** One line of why. */
  meta?: ReactNode
  /** Right, before the chevron: a time, a figure, a Pill. */
  end?: ReactNode
  href?: string | undefined
  onClick?: (() => void) | undefined
  /** The row that is open beside a list on a laptop. */
  current?: boolean | undefined
  /** Below the row's line, for actions that belong to it. */
  children?: ReactNode
}

const Face = ({ lead, name, meta, end, touchable }: RowProps & { touchable: boolean }) => (
  <>
    {lead}
    <span className="row-body">
      <span className="row-name">{name}</span>
      {meta ? <span className="row-meta">{meta}</span> : null}
    </span>
    {end ? <span className="row-end">{end}</span> : null}
    {touchable && <ChevronRight className="row-chevron" />}
  </>
)

const Line = (props: RowProps) => {
  const { href, onClick, current } = props
  if (href) {
    return (
      <Anchor className="row" href={href} aria-current={current || undefined}>
        <Face {...props} touchable />
      </Anchor>
    )
  }
  if (onClick) {
    return (
      <button type="button" className="row" onClick={onClick} aria-current={current || undefined}>
        <Face {...props} touchable />
      </button>
    )
  }
  return (
    <div className="row">
      <Face {...props} touchable={false} />
    </div>
  )
}

export const Row = (props: RowProps) => (
  <li>
    <Line {...props} />
    {props.children ? <div className="row-below">{props.children}</div> : null}
  </li>
)
