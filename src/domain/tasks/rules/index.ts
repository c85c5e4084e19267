import type { TaskRule } from '../looked.ts'
import { dewormingMonthOver, vitaminAMonth } from './campaigns.ts'
import { contacts, pregnantUnseen } from './contacts.ts'
import { developmentList, pkatAtSixMonths } from './development.ts'
import { askedDoubles } from './doubles.ts'
import { immunisation } from './immunisation.ts'
import { pmtWeeks } from './pmt.ts'
import { consults, controls, referrals } from './referral.ts'
import { sweeping } from './sweeping.ts'
import { chronicTreatment, specialTreatment } from './treatment.ts'
import { assignedVisit, plannedVisit, yearlyTests } from './visits.ts'
import { belowRedLine, firstT, twoT } from './weight.ts'

/**
 * Everything that can stand in "Perlu ditindaklanjuti". A new rule is its line here; what it needs of the log is a fact in
 * `facts.ts`. A rule about TB or ODGJ says `seenBy: 'health'`.
 */
export const taskRules: readonly TaskRule[] = [
  referrals,
  controls,
  consults,
  specialTreatment,
  belowRedLine,
  twoT,
  firstT,
  pmtWeeks,
  immunisation,
  contacts,
  pregnantUnseen,
  chronicTreatment,
  vitaminAMonth,
  dewormingMonthOver,
  sweeping,
  plannedVisit,
  assignedVisit,
  askedDoubles,
  pkatAtSixMonths,
  developmentList,
  yearlyTests,
]
