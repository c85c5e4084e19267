import { ChartMarkShape } from './ChartMarkShape.tsx'
import type { ChartPoint } from './definition.ts'
import type { Plot } from './plot.ts'

type Props = { points: readonly ChartPoint[]; plot: Plot; chosen: number }

/** The course: dotted where something is missing between two points. */
export const ChartPoints = ({ points, plot: { px, py, dot }, chosen }: Props) => (
  <>
    {points.slice(1).map((to, i) => {
      const from = points[i] ?? to
      return (
        <line
          key={to.id}
          className="chart-course"
          data-gap={to.afterGap || undefined}
          x1={px(from.x)}
          y1={py(from.y)}
          x2={px(to.x)}
          y2={py(to.y)}
        />
      )
    })}
    {points.map((p, i) => (
      <g key={p.id}>
        {i === chosen ? <circle className="chart-chosen" cx={px(p.x)} cy={py(p.y)} r={12} /> : null}
        <ChartMarkShape mark={p.mark} x={px(p.x)} y={py(p.y)} r={dot} />
      </g>
    ))}
  </>
)
