import type { ReaderClass } from '../log/entry.ts'
import type { View } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import { areaCard, staffCard } from './card-area.ts'
import type { Card } from './card-type.ts'
import { dayCard } from './card-day.ts'
import { householdCard } from './card-household.ts'
import { personCard } from './card-person.ts'
import { hariBuka } from './hari-buka.ts'
import { orang } from './orang.ts'
import { petugas } from './petugas.ts'
import { rumahTangga } from './rumah-tangga.ts'
import { wilayah } from './wilayah.ts'

/**
 * No card: a subject of which only facts have arrived, or of a kind that this version does not know. For the reader class
 * `posyandu` it is made as if what only health workers read were not in the view.
 */
export function cardOf(view: View, id: string, reader: ReaderClass = 'posyandu'): Card | undefined {
  const subject = (kind: string) => recordById(view, kind, id)
  const person = subject(orang.kind)
  if (person) return personCard(view, person, reader)
  const household = subject(rumahTangga.kind)
  if (household) return householdCard(view, household)
  if (subject(hariBuka.kind)) return dayCard(view, id)
  const area = subject(wilayah.kind)
  if (area) return areaCard(view, area)
  const staff = subject(petugas.kind)
  return staff ? staffCard(staff) : undefined
}
