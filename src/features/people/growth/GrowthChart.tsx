import { useState } from 'react'
import { completedMonths } from '../../../domain/measures/age.ts'
import { Chart } from '../../../ui/chart/Chart.tsx'
import { FilterChips, Segmented } from '../../../ui/index.ts'
import { ChartCard } from '../charts/ChartCard.tsx'
import { measuredFor } from './chart-points.ts'
import { chartOf } from './chart-of.ts'
import type { Course } from './chart-of.ts'
import { indexCharts } from './index-charts.ts'
import type { IndexChart } from './index-charts.ts'
import { windowsFor } from './windows.ts'
import type { Window } from './windows.ts'

const lyingUntilMonth = 24
const lastMonthOfKms = 60

/** One picture at a time: which index, and which stretch of life. */
export function GrowthChart({ course }: { course: Course }) {
  const { child } = course.measures
  const months = completedMonths(child.birthDate, course.today)
  const charts = chartsFor(months, course)
  const [index, setIndex] = useState<IndexChart['index']>()
  const [stretch, setStretch] = useState<Window['id']>()
  const chart = charts.find(c => c.index === index) ?? charts[0]
  if (!chart) return null
  const windows = windowsFor(months, chart.untilMonth)
  const window = windows.find(w => w.id === stretch) ?? windows[0]
  if (!window) return null
  const isLying = months < lyingUntilMonth
  return (
    <div className="charts">
      <FilterChips
        label="Grafik"
        options={charts.map(c => ({ value: c.index, label: (isLying && c.chipLying) || c.chip }))}
        value={chart.index}
        onChange={setIndex}
      />
      <ChartCard title={titleOf(chart, child.sex)} axis={chart.axis} sex={child.sex}>
        {chart.index !== 'bbtb' && windows.length > 1 ? (
          <div className="chart-windows no-print">
            <Segmented
              label="Rentang umur"
              options={windows.map(w => ({ value: w.id, label: w.label }))}
              value={window.id}
              onChange={setStretch}
            />
          </div>
        ) : null}
        <Chart key={`${chart.index} ${window.id}`} definition={chartOf(chart, window, course)} />
      </ChartCard>
    </div>
  )
}

const titleOf = ({ index, title }: IndexChart, sex: 'L' | 'P'): string =>
  index === 'bbu' ? `KMS ${sex === 'L' ? 'laki-laki' : 'perempuan'}` : title

/** What is still followed at this age stands first. */
function chartsFor(months: number, course: Course): IndexChart[] {
  const shown = indexCharts.filter(c => isShown(c, months, course))
  return shown.toSorted((a, b) => Number(months > a.untilMonth) - Number(months > b.untilMonth))
}

/** A small child has every picture, also an empty one. Later those that were ever measured, and the height. */
const isShown = (chart: IndexChart, months: number, { seen }: Course): boolean =>
  months <= lastMonthOfKms || chart.index === 'tbu' || measuredFor(seen, chart).length > 0
