import { countedOf } from '../records/history.ts'
import { pernahSkrining } from '../records/pernah-skrining.ts'
import type { penyakitSkrining, tempatSkrining } from '../records/pernah-skrining.ts'
import { read } from '../records/read-body.ts'
import { inMonth } from './month.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'

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
    screenedElsewhere(m.person).some(s => s.disease === disease && inMonth(s.on, m.month))
