import type { ReactNode } from 'react'

/** `wide`: a sentence, on a row of its own. */
export type Fact = { term: string; value: ReactNode; wide?: boolean | undefined }

/** Short facts in columns: term above, value below. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts.map(fact => (
      <div key={fact.term} data-wide={fact.wide || undefined}>
        <dt>{fact.term}</dt>
        <dd>{fact.value}</dd>
      </div>
    ))}
  </dl>
)
