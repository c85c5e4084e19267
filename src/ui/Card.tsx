import type { ComponentProps } from 'react'
import { cx } from './cx.ts'

export type CardProps = ComponentProps<'section'> & {
  /** Inner margin; leave out when the card holds its own rows or figures. */
  pad?: boolean | undefined
  /** Green: the turn of now. Brick: danger today. */
  edge?: 'green' | 'brick' | undefined
}

export const Card = ({ pad, edge, className, ...rest }: CardProps) => (
  <section {...rest} className={cx('card', pad && 'card-pad', className)} data-edge={edge} />
)
