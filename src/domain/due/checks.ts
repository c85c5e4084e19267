import { afterMonths } from '../measures/after-months.ts'
import { daysBetween } from '../measures/age.ts'
import {
  atHerClass,
  birthdayCheck,
  checkOn,
  checksOn,
  developmentLists,
  haemoglobinChecks,
  pkat,
  sdidtk,
} from '../schedules/checks/index.ts'
import type { CheckRow } from '../schedules/checks/index.ts'
import type { View } from '../log/fold.ts'
import type { Screening } from '../records/history.ts'
import { cardDays, serviceDays } from './days-of.ts'
import type { Who } from './person.ts'
import type { DueRow } from './row.ts'
import { isScreening } from './screened.ts'

/** What health workers or kader look at: development, haemoglobin of girls, and the check of the birthday. */
export function checkRows(who: Who): DueRow[] {
  const { birth, on, view } = who
  const birthday = birthdayCheck(birth, serviceDays(view, 'ckg'), on)
  return [
    ...checksOn(developmentLists, birth, developmentDays(view), on),
    ...checksOn(sdidtk, birth, serviceDays(view, 'sdidtk'), on),
    ...[checkOn(pkat, birth, serviceDays(view, 'pkat'), on)].filter(r => r.until >= on),
    ...girlsHb(who),
    ...(birthday ? [birthday] : []),
  ]
    .filter(r => r.from <= afterMonths(on, announcedMonths))
    .map(r => rowOf(r, on))
}

/** What is years away is not announced yet. */
const announcedMonths = 12

const isOwnList = isScreening('perkembangan')

/** The list as copied from the KIA book, or the app's own. */
const looksAtDevelopment = (s: Screening): boolean =>
  isOwnList(s) || s.answers['perkembangan'] === 'lengkap' || s.answers['perkembangan'] === 'tidak-lengkap'

export const developmentDays = (view: View): string[] => cardDays(view, looksAtDevelopment)

/** A pregnant girl has her Hb with the pregnancy. */
function girlsHb(who: Who): CheckRow[] {
  if (who.sex !== 'P' || who.mother.pregnant) return []
  const measured = cardDays(who.view, s => typeof s.answers['hb'] === 'number')
  const checks = haemoglobinChecks.map(c => atHerClass(c, who.grade))
  return checksOn(checks, who.birth, measured, who.on)
}

const rowOf = ({ check, status, from, until, best, doneOn }: CheckRow, on: string): DueRow => ({
  key: check.id,
  group: 'pemeriksaan',
  what: check.words,
  status,
  from,
  until,
  rule: check,
  ...(doneOn === undefined ? {} : { doneOn }),
  ...(status === 'terlambat' ? { lateDays: daysBetween(best, on) } : {}),
})
