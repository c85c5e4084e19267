import { death, move, registerPerson } from '../../src/domain/records/index.ts'
import { addDays, yearsOld } from './dates.ts'
import type { Person } from './person.ts'
import { personBody } from './register.ts'
import { isThere } from './telling.ts'
import type { Telling } from './telling.ts'

/** A few move away in the course of the demo. */
export function planMoves(t: Telling): void {
  for (const p of t.people) {
    if (!t.random.chance(0.006)) continue
    const on = addDays(t.today, -t.random.int(20, 400))
    t.later(on, () => {
      if (!isThere(t, p)) return
      const tujuan = t.random.pick([
        'ikut suami ke kabupaten lain',
        'pindah kerja',
        'pindah ke rumah orang tua',
      ])
      t.save({ author: p.rumah.kaderPembina, posyandu: p.rumah.posyandu, on }, pen =>
        move(pen, t.shelf.open(p.id), { tujuan, tanggal: on }),
      )
      t.present.delete(p.id)
    })
  }
}

/** Some of the oldest die. */
export function planDeaths(t: Telling): void {
  for (const p of t.people) {
    if (yearsOld(p.lahir, t.today) < 72 || !t.random.chance(0.09)) continue
    const on = addDays(t.today, -t.random.int(15, 420))
    t.later(on, () => {
      if (!isThere(t, p)) return
      t.save({ author: p.rumah.kaderPembina, posyandu: p.rumah.posyandu, on }, pen =>
        death(pen, t.shelf.open(p.id), { tanggal: on, tempat: 'Rumah', saat: 'lain' }),
      )
      t.present.delete(p.id)
    })
  }
}

/** The same child written down twice, in two spellings: the bidan will find and join them. */
export function planDoubles(t: Telling): void {
  const children = t.people.filter(p => p.ibu && p.lahir < t.start && p.nama.includes('i') && !p.kembar)
  for (const p of children.filter((_, i) => i % 90 === 45)) {
    const on = addDays(t.today, -t.random.int(8, 60))
    t.later(on, () => writeAgain(t, p, on))
  }
}

function writeAgain(t: Telling, p: Person, on: string): void {
  if (!isThere(t, p)) return
  const author = t.kaderOf(p.rumah.posyandu)[0] ?? p.rumah.kaderPembina
  const { nik: _, ...known } = personBody(p)
  t.save({ author, posyandu: p.rumah.posyandu, on }, pen =>
    registerPerson(pen, { ...known, nama: p.nama.replace('i', 'y'), nik_status: 'belum' }),
  )
}
