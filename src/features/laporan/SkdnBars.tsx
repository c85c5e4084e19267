import { bars } from './lines.ts'
import type { MonthRecap } from './recap.ts'

const size = { width: 328, top: 34, bottom: 184, height: 236 } as const
const bar = 52

/** The picture on the wall of the posyandu: how many there are, have the book, were weighed, gained. Each column says its number. */
export function SkdnBars({ recap, when }: { recap: MonthRecap; when: string }) {
  const shown = bars.map(b => ({ ...b, value: recap.value(b.count) }))
  const most = Math.max(1, ...shown.map(b => b.value))
  const step = size.width / shown.length
  return (
    <svg
      className="skdn-bars"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`Balok SKDN ${when}: ${shown.map(b => `${b.letter} ${b.words} ${b.value}`).join(', ')}`}
    >
      {shown.map(({ letter, words, value }, i) => {
        const middle = step * (i + 0.5)
        const height = ((size.bottom - size.top) * value) / most
        return (
          <g key={letter} data-letter={letter}>
            <rect x={middle - bar / 2} y={size.bottom - height} width={bar} height={height} rx={4} />
            <text className="skdn-value" x={middle} y={size.bottom - height - 8} textAnchor="middle">
              {value}
            </text>
            <text className="skdn-letter" x={middle} y={size.bottom + 24} textAnchor="middle">
              {letter}
            </text>
            <text x={middle} y={size.bottom + 44} textAnchor="middle">
              {words}
            </text>
          </g>
        )
      })}
      <line x1={0} x2={size.width} y1={size.bottom} y2={size.bottom} />
    </svg>
  )
}
