import type { ChartDefinition } from './definition.ts'
import type { Plot } from './plot.ts'

/** A letter under each month. */
export const ChartSigns = ({ definition, plot }: { definition: ChartDefinition; plot: Plot }) => {
  const { px, bottom, signsAt } = plot
  return (
    <>
      {(definition.signs ?? []).map(sign => (
        <g key={`${sign.at} ${sign.text}`} className="chart-sign" data-tone={sign.tone}>
          {sign.tone ? <rect x={px(sign.at) - 9.5} y={bottom + 4} width={19} height={23} rx={6} /> : null}
          <text x={px(sign.at)} y={signsAt} textAnchor="middle">
            {sign.text}
          </text>
        </g>
      ))}
    </>
  )
}
