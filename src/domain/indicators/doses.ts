import { givenDoses } from '../due/given.ts'
import { ageGroups } from '../life-stage.ts'
import { afterMonths } from '../measures/after-months.ts'
import { addDays } from '../measures/age.ts'
import { completenessOf } from '../schedules/completeness/index.ts'
import type { CompletenessSet } from '../schedules/completeness/index.ts'
import { contains, immunisationOf } from '../schedules/immunisation/index.ts'
import type { Antigen, DoseRow } from '../schedules/immunisation/index.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'

type Doses = {
  readonly rows: readonly DoseRow[]
  /** The day on which a set was complete, of those that were in time. */
  readonly complete: { readonly [K in CompletenessSet['id']]?: string }
}

const firstYear = ageGroups.bayiUntilMonth
const secondYear = 24

const givenTo = oncePer(({ view }: Person) => givenDoses(view).counted)
const rowsOn = (person: Person, birth: string, day: string): readonly DoseRow[] =>
  immunisationOf({ birth, sex: person.sex }, givenTo(person), day, person.policyOn(day).policy).rows
const setOn = (person: Person, birth: string, id: CompletenessSet['id'], day: string) =>
  completenessOf(birth, rowsOn(person, birth, day), day).find(c => c.set.id === id)

/** All doses that were ever written down, and the sets as they stood at the first and the second birthday. */
export const dosesOf = oncePer((person: Person): Doses => {
  const { birth } = person
  if (birth === undefined) return { rows: [], complete: {} }
  const inTime = (months: number, id: CompletenessSet['id']): string | undefined => {
    const day = addDays(afterMonths(birth, months), -1)
    const found = setOn(person, birth, id, day)
    return found?.outcome === 'lengkap' ? found.on : undefined
  }
  const complete = {
    ibl: inTime(firstYear, 'ibl'),
    idl: inTime(firstYear, 'idl'),
    baduta: inTime(secondYear, 'baduta'),
  }
  return {
    rows: rowsOn(person, birth, addDays(afterMonths(birth, ageGroups.balitaUntilMonth), -1)),
    complete: Object.fromEntries(Object.entries(complete).filter(([, day]) => day !== undefined)),
  }
})

export const doseDay = (person: Person, antigen: Antigen, dose: number): string | undefined =>
  dosesOf(person).rows.find(r => r.antigen === antigen && r.dose === dose)?.given?.date

/** The day of a dose by the number that was written beside it: a book of which only the last line was copied has no first one. */
export const writtenDay = (person: Person, antigen: Antigen, dose: number): string | undefined =>
  givenTo(person).find(g => g.dose === dose && contains(g.product).includes(antigen))?.date

/** Whether a set was whole by a day, late doses too. */
export function isComplete(person: Person, id: CompletenessSet['id'], day: string): boolean {
  const found = person.birth === undefined ? undefined : setOn(person, person.birth, id, day)
  return found?.on !== undefined && found.on <= day
}
