import { countedOf } from '../records/history.ts'
import { pernahSkrining } from '../records/pernah-skrining.ts'
import type { penyakitSkrining, tempatSkrining } from '../records/pernah-skrining.ts'
import { read } from '../records/read-body.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'
import { daysThisYear } from './this-year.ts'

export type ElsewhereDisease = keyof typeof penyakitSkrining
export type ScreenedThere = {
  readonly disease: ElsewhereDisease
  readonly on: string
  readonly place?: keyof typeof tempatSkrining | undefined
}

/** What was done outside the posyandu, as somebody wrote it down. */
export const screenedElsewhere = oncePer((person: Person): readonly ScreenedThere[] =>
  countedOf(person.view, pernahSkrining.kind).flatMap(r => {
    const { penyakit: disease, tanggal, tempat: place } = read(pernahSkrining, r)
    return disease ? [{ disease, on: tanggal ?? r.happenedOn, place }] : []
  }),
)

export const wasScreened =
  (disease: ElsewhereDisease) =>
  (m: PersonMonth): boolean =>
    daysThisYear(
      screenedElsewhere(m.person)
        .filter(s => s.disease === disease)
        .map(s => s.on),
      m,
    ).length > 0
