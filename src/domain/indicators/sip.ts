import { ageGroups } from '../life-stage.ts'
import { recordsOf } from '../log/read.ts'
import { orang } from '../records/orang.ts'
import { read } from '../records/read-body.ts'
import { ageBetween, sexClasses } from './ages.ts'
import { count, split } from './count.ts'
import type { Count } from './count.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'

/** Visitors as the format of 2013 divides them: by whole years, not by the ages of the recaps. */
const baby = count({
  id: 'sip-bayi',
  words: 'Bayi 0–11 bulan yang datang',
  when: m => m.came && ageBetween(0, ageGroups.bayiUntilMonth)(m),
})
const child = count({
  id: 'sip-balita',
  words: 'Balita 12–59 bulan yang datang',
  when: m => m.came && ageBetween(ageGroups.bayiUntilMonth, ageGroups.balitaUntilMonth)(m),
})
const isWus = (m: PersonMonth): boolean => m.stages?.roles.includes('wus') === true
const woman = count({
  id: 'sip-wus',
  words: 'Wanita usia subur yang datang',
  when: m => m.came && isWus(m),
})
const isMarried = oncePer(({ view }: Person) =>
  recordsOf(view, orang.kind).some(r => read(orang, r).status_kawin === 'menikah'),
)
const couple = count({
  id: 'sip-pus',
  words: 'Wanita usia subur yang datang, tercatat menikah (PUS)',
  within: woman,
  when: m => isMarried(m.person),
})

export const sipCounts: readonly Count[] = [
  baby,
  ...split(baby, sexClasses),
  child,
  ...split(child, sexClasses),
  woman,
  couple,
]
