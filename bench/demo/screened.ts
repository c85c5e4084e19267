import { noteScreened } from '../../src/domain/records/index.ts'
import type { pernahSkrining } from '../../src/domain/records/pernah-skrining.ts'
import type { FormOf } from '../../src/domain/records/define.ts'
import { addDays, yearsOld } from './dates.ts'
import type { Person } from './person.ts'
import { isThere } from './telling.ts'
import type { Telling } from './telling.ts'

type Body = FormOf<typeof pernahSkrining.fields>
type Offer = Pick<Body, 'penyakit' | 'tempat'> & {
  readonly often: number
  readonly isFor: (age: number, jk: 'L' | 'P') => boolean
}

/** What is not done at a posyandu, by whom it is asked of, and how often somebody shows a slip of it. */
const offers: readonly Offer[] = [
  {
    penyakit: 'kanker_serviks',
    tempat: 'puskesmas',
    often: 0.18,
    isFor: (age, jk) => jk === 'P' && age >= 30 && age < 60,
  },
  {
    penyakit: 'kanker_payudara',
    tempat: 'puskesmas',
    often: 0.2,
    isFor: (age, jk) => jk === 'P' && age >= 30,
  },
  { penyakit: 'jantung', tempat: 'rs', often: 0.05, isFor: age => age >= 45 },
  { penyakit: 'stroke', tempat: 'puskesmas', often: 0.06, isFor: age => age >= 45 },
  { penyakit: 'kanker_paru', tempat: 'rs', often: 0.02, isFor: age => age >= 50 },
  { penyakit: 'kanker_usus', tempat: 'rs', often: 0.02, isFor: age => age >= 50 },
  { penyakit: 'dm', tempat: 'puskesmas', often: 0.08, isFor: age => age >= 40 },
  { penyakit: 'talasemia', tempat: 'puskesmas', often: 0.12, isFor: age => age >= 2 && age < 6 },
]

/** Copied by the kader from the slip that somebody brings along, in the last ten months. */
export function planScreened(t: Telling): void {
  const random = t.random.fork('screened')
  for (const p of t.people)
    for (const { penyakit, tempat, often, isFor } of offers) {
      if (!isFor(yearsOld(p.lahir, t.today), p.jk) || !random.chance(often)) continue
      const on = addDays(t.today, -random.int(8, 300))
      const told = addDays(on, random.int(1, 7))
      t.later(told, () => write(t, p, told, { penyakit, tempat, tanggal: on }))
    }
}

function write(t: Telling, p: Person, on: string, body: Body): void {
  if (!isThere(t, p)) return
  const { posyandu, kaderPembina: author } = p.rumah
  t.save({ author, posyandu, on }, pen => noteScreened(pen, p.id, body))
}
