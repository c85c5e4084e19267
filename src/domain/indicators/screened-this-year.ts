import { serviceDays } from '../due/days-of.ts'
import { fourteen } from './penyakit-14.ts'
import type { Disease } from './penyakit-14.ts'
import type { Person } from './person.ts'
import { personMonth } from './person-month.ts'
import { screenedElsewhere } from './screened-elsewhere.ts'
import type { ScreenedThere } from './screened-elsewhere.ts'
import { cardsThisYear, daysThisYear } from './this-year.ts'

export type Screened = {
  readonly disease: Disease
  /** The last day of the year so far; absent where nothing is written down. */
  readonly on?: string
  /** Where, if not on a card of ours. */
  readonly place?: ScreenedThere['place']
}

type Found = Pick<Screened, 'place'> & { readonly on: string }

/**
 * Which of the fourteen diseases she was screened for in the calendar year of a day (`YYYY-MM-DD`), by the same rules as
 * the indicators. Those that are not asked of her are left out; undefined: she is nobody's sasaran in that month.
 */
export function screenedThisYear(person: Person, day: string): readonly Screened[] | undefined {
  const m = personMonth(person, day.slice(0, 7))
  if (!m) return undefined
  const cards = cardsThisYear(m)
  const foundOf = (d: Disease): Found[] => [
    ...cards.filter(s => d.card?.(s, person)).map(s => ({ on: s.happenedOn })),
    ...screenedElsewhere(person).filter(s => s.disease === d.elsewhere),
    ...(d.id === 'hipotiroid' ? serviceDays(person.view, 'shk').map(on => ({ on })) : []),
  ]
  return fourteen
    .filter(d => d.asks(m) && !isConfidential(d))
    .map(disease => {
      const found = foundOf(disease)
      const on = daysThisYear(
        found.map(f => f.on),
        m,
      )
        .toSorted()
        .at(-1)
      if (on === undefined) return { disease }
      const place = found.find(f => f.on === on)?.place
      return { disease, on, ...(place && { place }) }
    })
}

/** The test for hepatitis is shown with the pregnancy, to health workers. */
const isConfidential = ({ screened }: Disease): boolean => screened.seenBy === 'health'
