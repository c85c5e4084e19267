import type { ReactNode } from 'react'

export type RowListProps = { label?: string | undefined; ordered?: boolean | undefined; children: ReactNode }

/** Holds Row, Tick and WhyRow, one hairline between them. */
export const RowList = ({ label, ordered, children }: RowListProps) => {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className="list" aria-label={label}>
      {children}
    </List>
  )
}
