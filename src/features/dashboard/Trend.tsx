import { EmptyState, Section } from '../../ui/index.ts'
import { ChartLine } from '../../ui/icons.tsx'
import { Chart } from '../../ui/chart/Chart.tsx'
import { Status } from './Mark.tsx'
import { monthsUntil } from './page.ts'
import type { Page } from './page.ts'
import { trendChart } from './trend.ts'
import { gapWords, meaningOf, target } from './words.ts'

/** A year of one indicator at one place, and in a sentence what it comes to. */
export function Trend({ world, choice, from }: Page) {
  const { bulan, wilayah, indikator } = choice
  const place = world.ground.placeOf(wilayah)
  const at = (month: string) => world.standing(indikator, wilayah, month)
  const definition = trendChart({
    indicator: indikator,
    whose: place?.nama ?? '',
    months: monthsUntil(bulan, 12, from),
    at,
  })
  const stands = at(bulan)
  const { quadrant, target: goal } = stands
  const gap = gapWords(stands, indikator)
  return (
    <Section
      title={`${indikator.words}, ${place?.nama ?? ''}`}
      end={quadrant ? <Status quadrant={quadrant} better={indikator.better} /> : undefined}
    >
      {definition.points.length === 0 ? (
        <EmptyState icon={ChartLine} title="Belum ada angka untuk dua belas bulan ini">
          Pilih bulan, indikator, atau wilayah lain.
        </EmptyState>
      ) : (
        <div className="card pws-chart">
          <Chart key={`${indikator.id} ${wilayah} ${bulan}`} definition={definition} />
          <p className="pws-says">
            {quadrant ? `${meaningOf(quadrant, indikator.better)}. ` : ''}
            {gap ? <b>{gap}. </b> : null}
            {goal === undefined
              ? 'Target belum diisi puskesmas, jadi tidak ada jalur sasaran.'
              : `Target setahun ${target(goal)}.`}
          </p>
        </div>
      )}
    </Section>
  )
}
