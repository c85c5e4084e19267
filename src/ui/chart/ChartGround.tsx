import { useId } from 'react'
import type { ChartDefinition } from './definition.ts'
import { endsOf, pathOf, shapeOf } from './plot.ts'
import type { Plot } from './plot.ts'

/** Bands, grid and lines. What leaves the frame is cut. */
export const ChartGround = ({ definition, plot }: { definition: ChartDefinition; plot: Plot }) => {
  const frame = useId()
  const { left, right, top, bottom, px, py } = plot
  const { x, y, bands, lines, now } = definition
  return (
    <>
      <clipPath id={frame}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <rect className="chart-out" x={left} y={top} width={right - left} height={bottom - top} />
      <g clipPath={`url(#${frame})`}>
        {bands.map((band, i) => (
          <polygon key={i} data-tone={band.tone} points={shapeOf(band, plot)} />
        ))}
        {x.ticks.map(tick => (
          <line key={tick.at} className="chart-grid" x1={px(tick.at)} x2={px(tick.at)} y1={top} y2={bottom} />
        ))}
        {y.ticks.map(tick => (
          <line key={tick.at} className="chart-grid" x1={left} x2={right} y1={py(tick.at)} y2={py(tick.at)} />
        ))}
        {now === undefined ? null : (
          <line className="chart-now" x1={px(now)} x2={px(now)} y1={top} y2={bottom} />
        )}
        {lines.map(line => (
          <polyline key={line.id} data-tone={line.tone} points={pathOf(line.points, plot)} />
        ))}
      </g>
      {endsOf(definition, plot).map(({ id, text, at }) => (
        <text key={id} x={right + 4} y={at + 5}>
          {text}
        </text>
      ))}
      {y.ticks.map(tick => (
        <text key={tick.at} x={left - 6} y={py(tick.at) + 5} textAnchor="end">
          {tick.label}
        </text>
      ))}
      {x.ticks.map(tick => (
        <text key={tick.at} x={px(tick.at)} y={plot.ticksAt} textAnchor="middle">
          {tick.label}
        </text>
      ))}
    </>
  )
}
