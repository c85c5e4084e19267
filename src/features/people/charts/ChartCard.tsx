import type { ReactNode } from 'react'
import './chart-card.css'

type Props = { title: string; axis: string; sex?: 'L' | 'P' | undefined; children: ReactNode }

/** A picture under its name, on the colour of the card that it copies. */
export const ChartCard = ({ title, axis, sex, children }: Props) => (
  <section className="card chart-card">
    <h3 className="chart-head" data-sex={sex}>
      <span>{title}</span>
      <small>{axis}</small>
    </h3>
    {children}
  </section>
)
