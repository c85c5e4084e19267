import { useState } from 'react'
import type { PointerEvent } from 'react'
import { ChartGround } from './ChartGround.tsx'
import { ChartLegend } from './ChartLegend.tsx'
import { ChartPoints } from './ChartPoints.tsx'
import { ChartSigns } from './ChartSigns.tsx'
import { ChartTable } from './ChartTable.tsx'
import './chart.css'
import type { ChartDefinition } from './definition.ts'
import { nearest, plotOf } from './plot.ts'

/**
 * A picture of a definition. Touch anywhere above or below a point says its words; for keys and screen readers the points are the steps of
 * a slider, and all of them a table. A parent gives it a `key` when the definition becomes another picture.
 */
export const Chart = ({ definition }: { definition: ChartDefinition }) => {
  const { points } = definition
  const last = points.length - 1
  const [chosen, setChosen] = useState<number>()
  const at = Math.min(chosen ?? last, last)
  const plot = plotOf(definition)
  const touch = (event: PointerEvent<SVGSVGElement>): void => {
    if (points.length === 0 || (event.type === 'pointermove' && event.buttons === 0)) return
    const box = event.currentTarget.getBoundingClientRect()
    setChosen(nearest(points, plot, ((event.clientX - box.left) / box.width) * plot.width))
  }
  return (
    <figure className="chart">
      {last > 0 ? (
        <input
          className="sr chart-pick"
          type="range"
          aria-label="Titik pada grafik"
          min={0}
          max={last}
          value={at}
          aria-valuetext={points[at]?.words}
          onChange={event => setChosen(Number(event.target.value))}
        />
      ) : null}
      <svg
        viewBox={`0 0 ${plot.width} ${plot.height}`}
        role="img"
        aria-label={definition.label}
        onPointerDown={touch}
        onPointerMove={touch}
      >
        <ChartGround definition={definition} plot={plot} />
        <ChartPoints points={points} plot={plot} chosen={at} />
        <ChartSigns definition={definition} plot={plot} />
      </svg>
      <p className="chart-axis">{definition.x.title}</p>
      {points[at] ? <figcaption className="chart-words">{points[at].words}</figcaption> : null}
      <ChartLegend definition={definition} />
      <ChartTable definition={definition} />
    </figure>
  )
}
