import { death, move } from '../../src/domain/records/index.ts'
import { addDays, yearsOld } from './dates.ts'
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
