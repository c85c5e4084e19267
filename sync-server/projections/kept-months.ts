import type { Contribution } from '../../src/domain/indicators/index.ts'
import type { Months } from './figure-store.ts'

/** What a person contributes, as it is kept in her row. */
export const keptMonths = (made: readonly Contribution[]): Months =>
  made.map(({ posyandu, month, counts, rumah }) =>
    rumah === undefined ? [posyandu, month, counts] : [posyandu, month, counts, rumah],
  )

/** And read from it again. */
export const contributionsFrom = (person: string, months: Months): Contribution[] =>
  months.map(([posyandu, month, counts, rumah]) => {
    const family = rumah === undefined ? {} : { rumah }
    return { person, posyandu, month, ...family, counts }
  })
