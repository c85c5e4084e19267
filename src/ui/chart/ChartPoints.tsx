import { ChartMarkShape } from './ChartMarkShape.tsx'
import type { ChartPoint } from './definition.ts'
import type { Plot } from './plot.ts'

type Props = { points: readonly ChartPoint[]; plot: Plot; chosen: number }

/** The course: dotted where something is missing between two points. Two figures of one moment are joined by a bar. */
export const ChartPoints = ({ points, plot: { px, py, dot }, chosen }: Props) => (
  <>
    {points.slice(1).map((to, i) => {
      const from = points[i] ?? to
      const course = (a: number, b: number, id: string) => (
        <line
          key={id}
          className="chart-course"
          data-gap={to.afterGap || undefined}
          x1={px(from.x)}
          y1={py(a)}
          x2={px(to.x)}
          y2={py(b)}
        />
      )
      const below = from.second !== undefined && to.second !== undefined
      return [
        course(from.y, to.y, to.id),
        ...(below ? [course(from.second, to.second, `${to.id} second`)] : []),
      ]
    })}
    {points.map((p, i) => (
      <g key={p.id}>
        {i === chosen ? <circle className="chart-chosen" cx={px(p.x)} cy={py(p.y)} r={12} /> : null}
        {p.second === undefined ? null : (
          <>
            <line className="chart-joint" x1={px(p.x)} y1={py(p.y)} x2={px(p.x)} y2={py(p.second)} />
            <ChartMarkShape mark={p.mark} x={px(p.x)} y={py(p.second)} r={dot} />
          </>
        )}
        <ChartMarkShape mark={p.mark} x={px(p.x)} y={py(p.y)} r={dot} />
      </g>
    ))}
  </>
)
