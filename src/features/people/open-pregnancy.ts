import { daysBetween, isIsoDate } from '../../domain/measures/age.ts'
import { stateFrom } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'

type Pregnant = NonNullable<ReturnType<typeof stateFrom>['pregnant']>

const fullTerm = 40

/** The pregnancy that still stands open in the mother's record although this child was born since it began. */
export function openPregnancyOf(mother: Card | undefined, born: string, today: string): Pregnant | undefined {
  const { pregnant } = stateFrom(mother?.episodes ?? [], today)
  if (!pregnant || !isIsoDate(born) || born > today) return undefined
  return daysBetween(born, today) < (pregnant.weeks ?? fullTerm) * 7 ? pregnant : undefined
}
