import { DataTable } from '../../ui/index.ts'
import type { Indicator } from '../../domain/indicators/index.ts'
import { Anchor } from '../../ui/index.ts'
import { monthOf } from '../shared/words.ts'
import { indicatorsOf } from './choice.ts'
import { Figure } from './Figure.tsx'
import type { Place } from './ground.ts'
import { monthsUntil } from './page.ts'
import type { Page } from './page.ts'
import { paceWord, target, titleOf } from './words.ts'

const courseMonths = 6

/** Places down, indicators across, one month: the wall chart of PWS. */
export function IndicatorTable({ world, choice, href, from }: Page) {
  const { ground, standing } = world
  const { bulan, wilayah, program } = choice
  const parts = ground.partsOf(wilayah)
  const whole = ground.placeOf(wilayah)
  const rows = [...parts, ...(whole ? [whole] : [])]
  const months = monthsUntil(bulan, courseMonths, from)
  const goal = (indicator: Indicator): string | undefined => {
    const { pace } = standing(indicator, wilayah, bulan)
    return pace === undefined ? undefined : `${paceWord(indicator.better)} ${target(pace)}`
  }
  return (
    <DataTable
      caption={`Cakupan dalam persen menurut wilayah, ${monthOf(`${bulan}-01`)}`}
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
        ...indicatorsOf(program).map(indicator => {
          const { short, more } = titleOf(indicator)
          return {
            id: indicator.id,
            header: short,
            sub: [more, goal(indicator)].filter(Boolean).join(', ') || undefined,
            figure: true,
            cell: (p: Place) => (
              <Figure
                stands={standing(indicator, p.id, bulan)}
                indicator={indicator}
                whose={`${short} ${p.nama}`}
                href={href({ indikator: indicator.id, angka: p.id })}
                course={months.map(m => standing(indicator, p.id, m).value)}
              />
            ),
            sortBy: (p: Place) => standing(indicator, p.id, bulan).value,
          }
        }),
      ]}
    />
  )
}

/** A place with others below it opens them. */
export const PlaceName = ({
  place,
  page,
}: {
  place: Place
  page: Pick<Page, 'world' | 'choice' | 'href'>
}) =>
  place.id !== page.choice.wilayah && page.world.ground.partsOf(place.id).length > 0 ? (
    <Anchor href={page.href({ wilayah: place.id })}>{place.nama}</Anchor>
  ) : (
    <>{place.nama}</>
  )
