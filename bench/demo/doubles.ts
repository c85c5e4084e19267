import { registerPerson } from '../../src/domain/records/index.ts'
import type { PersonForm } from '../../src/domain/records/index.ts'
import { addDays } from './dates.ts'
import type { Person } from './person.ts'
import { personBody } from './register.ts'
import { isThere } from './telling.ts'
import type { Telling } from './telling.ts'

/** The same child written down twice, in two spellings: the bidan will find and join them. */
export function planDoubles(t: Telling): void {
  const children = t.people.filter(p => p.ibu && p.lahir < t.start && p.nama.includes('i') && !p.kembar)
  for (const p of children.filter((_, i) => i % 90 === 45)) {
    const on = addDays(t.today, -t.random.int(8, 60))
    t.later(on, () => {
      const { nik: _, ...known } = personBody(p)
      writeAgain(t, p, on, { ...known, nama: p.nama.replace('i', 'y'), nik_status: 'belum' })
    })
  }
  for (const home of t.places.filter(p => p.jenis === 'desa')) planThree(t, home.id)
}

/** In every desa three that are not alike: one sure, one to be asked about first, and one pair that nobody may join. */
function planThree(t: Telling, desa: string): void {
  const posts = t.places.filter(p => p.induk === desa).map(p => p.id)
  const children = t.people.filter(
    p => posts.includes(p.rumah.posyandu) && p.ibu && p.lahir < t.start && !p.kembar,
  )
  const random = t.random.fork(`doubles/${desa}`)
  const taken = new Set<Person>()
  const plan = (fits: (p: Person) => boolean, again: (p: Person) => PersonForm): void => {
    const found = children.find(p => !taken.has(p) && fits(p))
    const on = addDays(t.today, -random.int(5, 40))
    if (!found) return
    taken.add(found)
    t.later(on, () => writeAgain(t, found, on, again(found)))
  }
  // One number, written down in the other posyandu too.
  plan(
    p => p.nik !== undefined,
    p => elsewhere(p, posts),
  )
  plan(
    p => isExchangeable(p.lahir),
    p => ({ ...withoutNumber(p), tanggal_lahir: exchanged(p.lahir) }),
  )
  // Her twin, of whom the list does not say so.
  plan(
    p => p.anakKe === 1,
    p => ({ ...withoutNumber(p), nama: twinOf(p) }),
  )
}

/** As the kader of another posyandu writes her down, whose phone knows neither her mother nor her house. */
function elsewhere(p: Person, posts: readonly string[]): PersonForm {
  const { rumah: _, ibu: __, ...known } = personBody(p)
  return { ...known, posyandu: posts.find(post => post !== known.posyandu) ?? known.posyandu }
}

function withoutNumber(p: Person): PersonForm {
  const { nik: _, anak_ke: __, ...known } = personBody(p)
  return { ...known, nik_status: 'belum' }
}

/** Day and month can stand for each other. */
const isExchangeable = (day: string): boolean =>
  Number(day.slice(8)) <= 12 && day.slice(8) !== day.slice(5, 7) && exchanged(day) < day

const exchanged = (day: string): string => `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`

const twinOf = ({ jk }: Person): string => (jk === 'P' ? 'Husna Safira' : 'Hasan Fadhil')

function writeAgain(t: Telling, p: Person, on: string, again: PersonForm): void {
  if (!isThere(t, p)) return
  const { posyandu } = again
  const author = t.kaderOf(posyandu)[0] ?? p.rumah.kaderPembina
  t.save({ author, posyandu, on }, pen => registerPerson(pen, again))
}
