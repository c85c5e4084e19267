import { ageGroups } from '../../life-stage.ts'
import { completedMonths } from '../../measures/age.ts'
import { diedOn, isTakenBack } from '../../records/index.ts'
import type { Asked } from '../asked.ts'
import type { Subject } from '../sheet.ts'
import { childrenOf } from './child.ts'
import { residentOf } from './resident.ts'
import type { Resident } from './resident.ts'
import { untilIn, yearIn } from './year-until.ts'

/** The children of a month, and those under five who died in its year until then: the book of a year keeps their line. */
export function childrenOfYear(subject: Subject, asked: Asked): readonly Resident[] {
  const now = childrenOf(subject, asked)
  if (now.length > 0) return now
  const child = residentOf(subject, asked)
  return child && diedThisYear(subject, child, asked) ? [child] : []
}

function diedThisYear({ view }: Subject, { body }: Resident, asked: Asked): boolean {
  const born = body.tanggal_lahir
  const died = untilIn(asked)(diedOn(view))
  if (born === undefined || died === undefined || !yearIn(asked)(died)) return false
  const ofHere = body.sasaran !== 'tamu' && !isTakenBack(body)
  return ofHere && died >= born && completedMonths(born, died) < ageGroups.balitaUntilMonth
}
