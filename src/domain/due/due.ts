import type { View } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import type { Policy } from '../policy/policy.ts'
import { orang } from '../records/orang.ts'
import { read } from '../records/read-body.ts'
import { campaignRows } from './campaigns.ts'
import { contactsFor } from './contacts.ts'
import type { Contacts } from './contacts.ts'
import { givenDoses } from './given.ts'
import type { GivenDoses } from './given.ts'
import { immunisationRows } from './immunisation.ts'
import type { DueRow } from './row.ts'

export type Due = {
  readonly immunisation: readonly DueRow[]
  readonly given: GivenDoses
  readonly campaigns: readonly DueRow[]
  readonly contacts: Contacts | undefined
  readonly birthEstimated: boolean
}

/** All that is due for one person on a day; undefined while her birth date is not known. */
export function dueOf(view: View, person: string, on: string, policy: Policy): Due | undefined {
  const b = read(orang, recordById(view, orang.kind, person))
  const birth = b.tanggal_lahir
  if (!birth || birth > on) return undefined
  const given = givenDoses(view)
  const child = { birth, sex: b.jk, grade: gradeOf(b.kelas) }
  return {
    immunisation: immunisationRows(child, given.counted, on, policy),
    given,
    campaigns: campaignRows(view, birth, on, policy.bulanVitaminA),
    contacts: contactsFor(view, { birth, on }, policy),
    birthEstimated: b.lahir_perkiraan === true,
  }
}

/** "kelas 5 SD" is 5, "5B" is 5; "1 SMP" and words are not read, and age decides. */
function gradeOf(words: string | undefined): number | undefined {
  const found = /^(?:kelas\s*)?(\d{1,2})\s*(?:[a-f]|sd)?$/i.exec(words?.trim() ?? '')
  const grade = Number(found?.[1])
  return grade >= 1 && grade <= 12 ? grade : undefined
}
