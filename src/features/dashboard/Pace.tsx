import { DataTable } from '../../ui/index.ts'
import { monthOf } from '../shared/words.ts'
import { PlaceName } from './IndicatorTable.tsx'
import { Status } from './Mark.tsx'
import type { Place } from './ground.ts'
import type { Page } from './page.ts'
import { gapCell, many, paceWord, percent, target, whoseOf } from './words.ts'

/** The table of PWS: sasaran, this month, cumulative, what the month asks, and what is missing to it. */
export function Pace({ world, choice, href }: Page) {
  const { ground, standing } = world
  const { bulan, wilayah, indikator } = choice
  const { better, period } = indikator
  const whole = ground.placeOf(wilayah)
  const rows = [...ground.partsOf(wilayah), ...(whole ? [whole] : [])]
  const at = (p: Place) => standing(indikator, p.id, bulan)
  const yearly = period === 'tahun'
  const monthAlone = {
    id: 'bulan-ini',
    header: 'Bulan ini',
    sub: whoseOf(indikator.numerator),
    figure: true,
    cell: (p: Place) => number(at(p).inMonth),
  }
  return (
    <DataTable
      caption={`${indikator.words}, ${monthOf(`${bulan}-01`)}`}
      rows={rows}
      rowKey={p => p.id}
      rowTone={p => (p.id === wilayah ? 'total' : undefined)}
      pageSize={rows.length}
      columns={[
        {
          id: 'wilayah',
          header: 'Wilayah',
          cell: p => <PlaceName place={p} page={{ world, choice, href }} />,
        },
        {
          id: 'sasaran',
          header: 'Sasaran',
          sub: yearly ? 'tahun ini' : 'bulan ini',
          figure: true,
          cell: p => number(at(p).denominator),
        },
        ...(yearly ? [monthAlone] : []),
        {
          id: 'kumulatif',
          header: yearly ? 'Kumulatif' : 'Tercapai',
          sub: whoseOf(indikator.numerator),
          figure: true,
          cell: p => number(at(p).numerator),
        },
        {
          id: 'capaian',
          header: 'Capaian',
          sub: 'persen',
          figure: true,
          cell: p => {
            const { value } = at(p)
            return value === undefined ? '–' : percent(value)
          },
          sortBy: p => at(p).value,
        },
        {
          id: 'laju',
          header: paceWord(better) === 'laju' ? 'Laju' : 'Batas',
          sub: 'sampai bulan ini',
          figure: true,
          cell: p => {
            const { pace } = at(p)
            return pace === undefined ? '–' : target(pace)
          },
        },
        {
          id: 'kesenjangan',
          header: 'Kesenjangan',
          cell: p => gapCell(at(p), indikator),
          sortBy: p => at(p).gap,
        },
        {
          id: 'status',
          header: 'Status',
          cell: p => {
            const { quadrant } = at(p)
            return quadrant ? <Status quadrant={quadrant} better={better} /> : '–'
          },
        },
      ]}
    />
  )
}

const number = (n: number | undefined): string => (n === undefined ? '–' : many(Math.round(n)))
