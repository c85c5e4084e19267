import { ChartMarkShape } from './ChartMarkShape.tsx'
import type { ChartDefinition } from './definition.ts'

export const ChartLegend = ({ definition: { lines, marks } }: { definition: ChartDefinition }) => (
  <ul className="chart-legend">
    {lines.flatMap(line =>
      line.words ? (
        <li key={line.id}>
          <svg viewBox="0 0 28 16" aria-hidden="true">
            <polyline data-tone={line.tone} points="0,8 28,8" />
          </svg>
          {line.words}
        </li>
      ) : (
        []
      ),
    )}
    {marks.map(({ mark, words }) => (
      <li key={mark}>
        <svg viewBox="0 0 18 16" aria-hidden="true">
          <ChartMarkShape mark={mark} x={9} y={8} />
        </svg>
        {words}
      </li>
    ))}
  </ul>
)
