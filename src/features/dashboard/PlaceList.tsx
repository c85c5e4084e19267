import { Row, RowList } from '../../ui/index.ts'
import { indicatorsOf } from './choice.ts'
import { Status } from './Mark.tsx'
import type { Page } from './page.ts'
import { emptyWords, gapWords, many, paceWord, percent, target } from './words.ts'

/** All indicators of one place, one under the other: how a phone shows the table. */
export function PlaceList({ world, choice, href }: Page) {
  const { bulan, wilayah, program } = choice
  return (
    <RowList label="Indikator">
      {indicatorsOf(program).map(indicator => {
        const stands = world.standing(indicator, wilayah, bulan)
        const { value, quadrant, pace, numerator, denominator } = stands
        const facts = [
          value === undefined
            ? emptyWords(stands)
            : `${many(numerator ?? 0)} dari ${many(Math.round(denominator ?? 0))}`,
          pace === undefined ? undefined : `${paceWord(indicator.better)} ${target(pace)}`,
          gapWords(stands, indicator),
        ]
        return (
          <Row
            key={indicator.id}
            name={indicator.words}
            meta={facts.filter(Boolean).join(' · ')}
            end={
              <span className="pws-end">
                {value === undefined ? null : <b>{percent(value)} %</b>}
                {quadrant ? <Status quadrant={quadrant} better={indicator.better} /> : null}
              </span>
            }
            href={href({ indikator: indicator.id, angka: wilayah })}
          />
        )
      })}
    </RowList>
  )
}
