import type { Indicator, Standing } from '../../domain/indicators/index.ts'
import { Anchor } from '../../ui/index.ts'
import { Mark } from './Mark.tsx'
import { Sparkline } from './Sparkline.tsx'
import { emptyWords, meaningOf, percent, quadrants } from './words.ts'

type Props = {
  stands: Standing
  indicator: Indicator
  /** Opens what is behind the figure. */
  href: string
  /** Whose figure it is, for whoever hears it. */
  whose: string
  course?: readonly (number | undefined)[]
}

/** One percentage in a table: mark before, small course behind, and a tap away what it means. */
export const Figure = ({
  stands: { value, quadrant, flagged, ...stands },
  indicator,
  href,
  whose,
  course,
}: Props) => (
  <Anchor className="pws-figure" href={href} data-quadrant={quadrant}>
    <span className="sr">{whose}: </span>
    {quadrant ? (
      <>
        <Mark quadrant={quadrant} />
        <span className="sr">
          {quadrants[quadrant]}, {meaningOf(quadrant, indicator.better)}.{' '}
        </span>
      </>
    ) : null}
    <b>
      {value === undefined ? (
        <>
          <span aria-hidden="true">{stands.hidden ? '***' : '–'}</span>
          <span className="sr">{emptyWords({ ...stands })}</span>
        </>
      ) : (
        percent(value)
      )}
      {flagged ? <abbr title="lebih dari sasaran">!</abbr> : null}
    </b>
    {course ? <Sparkline values={course} /> : null}
  </Anchor>
)
