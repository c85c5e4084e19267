import type { ChartMark } from './definition.ts'

type Props = { mark: ChartMark; x: number; y: number; r?: number }

/** Told apart by shape, so that no colour is needed. */
export const ChartMarkShape = ({ mark, x, y, r = 5 }: Props) =>
  mark === 'low' ? (
    <path
      className="chart-mark"
      data-mark="low"
      d={`M${x - 1.5 * r} ${y - 1.2 * r}h${3 * r}l${-1.5 * r} ${2.6 * r}z`}
    />
  ) : (
    <circle className="chart-mark" data-mark={mark} cx={x} cy={y} r={r} />
  )
