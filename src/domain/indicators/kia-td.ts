import { givenDoses } from '../due/given.ts'
import { whoIs } from '../due/person.ts'
import { tdFor } from '../due/td.ts'
import type { PersonMonth } from './person-month.ts'

/** T2 and more protects mother and child (PWS KIA: “T2+”). */
const protectedFrom = 2

/** Whether her status T at the end of the month protects; undefined where neither a bidan nor an injection says anything. */
export function isTdProtected({ person, lastDay }: PersonMonth): boolean | undefined {
  const who = whoIs(person.view, person.id, lastDay, person.policyOn(lastDay).policy)
  const td = who && tdFor(who, givenDoses(who.view).counted)?.status
  return td && td.status >= protectedFrom
}
