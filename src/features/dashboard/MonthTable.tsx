import { DataTable } from '../../ui/index.ts'
import { Figure } from './Figure.tsx'
import { PlaceName } from './IndicatorTable.tsx'
import { monthsUntil } from './page.ts'
import type { Page } from './page.ts'
import { shortMonth, titleOf } from './words.ts'
import type { Place } from './ground.ts'

/** Places down, twelve months across, one indicator. */
export function MonthTable({ world, choice, href, from }: Page) {
  const { ground, standing } = world
  const { bulan, wilayah, indikator } = choice
  const whole = ground.placeOf(wilayah)
  const rows = [...ground.partsOf(wilayah), ...(whole ? [whole] : [])]
  return (
    <DataTable
      caption={`${indikator.words} dalam persen, bulan demi bulan`}
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
        ...monthsUntil(bulan, 12, from).map(month => ({
          id: month,
          header: shortMonth(month),
          sub: month.slice(0, 4),
          figure: true,
          cell: (p: Place) => (
            <Figure
              stands={standing(indikator, p.id, month)}
              indicator={indikator}
              whose={`${titleOf(indikator).short} ${p.nama} ${month}`}
              href={href({ bulan: month, angka: p.id })}
            />
          ),
          sortBy: (p: Place) => standing(indikator, p.id, month).value,
        })),
      ]}
    />
  )
}
