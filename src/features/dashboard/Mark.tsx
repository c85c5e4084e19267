import type { Indicator, Quadrant } from '../../domain/indicators/index.ts'
import { meaningOf, quadrants } from './words.ts'

/** Points to the side of the pace; filled when the course goes that way too, so that it is read without colour. */
const shapes: Readonly<Record<Quadrant, { d: string; filled: boolean }>> = {
  baik: { d: 'M1 10h10L6 1z', filled: true },
  kurang: { d: 'M1.5 10h9L6 2z', filled: false },
  cukup: { d: 'M1.5 2h9L6 10z', filled: false },
  jelek: { d: 'M1 1h10L6 10z', filled: true },
}

export const Mark = ({ quadrant }: { quadrant: Quadrant }) => {
  const { d, filled } = shapes[quadrant]
  return (
    <svg className="pws-mark" viewBox="0 0 12 11" aria-hidden="true">
      <path
        d={d}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** Mark, word and colour together. */
export const Status = ({ quadrant, better }: { quadrant: Quadrant; better: Indicator['better'] }) => (
  <span className="pws-status" data-quadrant={quadrant}>
    <Mark quadrant={quadrant} />
    {quadrants[quadrant]}
    <span className="sr">, {meaningOf(quadrant, better)}</span>
  </span>
)
