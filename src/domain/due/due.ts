import type { View } from '../log/fold.ts'
import type { Policy } from '../policy/policy.ts'
import { completenessOf } from '../schedules/completeness/index.ts'
import type { Completeness } from '../schedules/completeness/index.ts'
import { immunisationOf } from '../schedules/immunisation/evaluate.ts'
import { campaignRows } from './campaigns.ts'
import { checkRows } from './checks.ts'
import { contactsFor } from './contacts.ts'
import type { Contacts } from './contacts.ts'
import { givenDoses } from './given.ts'
import type { JudgedDoses } from './given.ts'
import { immunisationRows } from './immunisation.ts'
import { whoIs } from './person.ts'
import type { Who } from './person.ts'
import type { DueRow } from './row.ts'
import { supplementRows } from './supplements.ts'
import { tdFor } from './td.ts'
import type { Td } from './td.ts'

export type Due = {
  /** Doses of infancy and school. */
  readonly immunisation: readonly DueRow[]
  readonly given: JudgedDoses
  /** Status T of women. */
  readonly td: Td | undefined
  /** The named sets of a child under five: IBL, IDL, baduta lengkap. */
  readonly complete: readonly Completeness[]
  /** Vitamin A, deworming, tablets. */
  readonly campaigns: readonly DueRow[]
  readonly contacts: Contacts | undefined
  /** Development, haemoglobin, the check of the birthday. */
  readonly checks: readonly DueRow[]
  readonly birthEstimated: boolean
}

/** All that is due for one person on a day; undefined while her birth date is not known. */
export function dueOf(view: View, person: string, on: string, policy: Policy): Due | undefined {
  const who = whoIs(view, person, on, policy)
  return who && dueFor(who)
}

/** The same as one list, which says nothing of the dead. */
export function dueItems(view: View, person: string, on: string, policy: Policy): readonly DueRow[] {
  const who = whoIs(view, person, on, policy)
  if (!who?.alive) return []
  const { contacts, immunisation, td, campaigns, checks } = dueFor(who)
  return [...(contacts?.rows ?? []), ...immunisation, ...(td?.rows ?? []), ...campaigns, ...checks]
}

function dueFor(who: Who): Due {
  const { birth, sex, grade, on, view, policy } = who
  const given = givenDoses(view)
  const { rows: doses, refused } = immunisationOf({ birth, sex, grade }, given.counted, on, policy)
  return {
    immunisation: immunisationRows(doses, who, given.counted),
    given: { ...given, doubled: refused.filter(r => r.fault === 'ganda').map(r => r.given) },
    td: tdFor(who, given.counted),
    complete: who.months < labelledUntil ? completenessOf(birth, doses, on) : [],
    campaigns: [...campaignRows(who), ...supplementRows(who)],
    contacts: contactsFor(view, { birth, on }, policy),
    checks: checkRows(who),
    birthEstimated: who.birthEstimated,
  }
}

/** Nobody asks any more whether a schoolchild was complete as a baby. */
const labelledUntil = 60
