import type { ReactNode } from 'react'

export type Fact = { term: string; value: ReactNode }

/** Short facts in columns: term above, value below. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts.map(fact => (
      <div key={fact.term}>
        <dt>{fact.term}</dt>
        <dd>{fact.value}</dd>
      </div>
    ))}
  </dl>
)
