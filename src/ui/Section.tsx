import { useId } from 'react'
import type { ReactNode } from 'react'

export type SectionProps = {
  title: string
  /** Right of the title: a count, a Pill. */
  end?: ReactNode
  children: ReactNode
}

export const Section = ({ title, end, children }: SectionProps) => {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id} className="section-title">
          {title}
        </h2>
        {end ? <span className="section-end">{end}</span> : null}
      </div>
      {children}
    </section>
  )
}
