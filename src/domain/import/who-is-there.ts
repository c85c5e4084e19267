import { sameAs } from '../doubles/index.ts'
import type { Card } from '../records/index.ts'
import { traitsOf } from './differing.ts'
import type { Sought } from './differing.ts'
import { byGuess, byNumber, byWords, nikMarkOf, surest } from './match.ts'
import type { Match, Met } from './match.ts'
import { soundsOf } from './one-name.ts'
import type { ReadPerson } from './read-row.ts'

export type WhoIsThere = {
  find(person: Sought): Match | undefined
  /** A line that brings somebody in, or what else is written of one who is there. */
  add(person: Sought, who: Pick<Met, 'id' | 'line' | 'told'>): void
}

/** Everybody of the area and of the lines so far: by NIK, by name and day of birth, and by what only looks the same. */
export function whoIsThere(cards: readonly Card[]): WhoIsThere {
  const byNik = new Map<string, Met[]>()
  const byName = new Map<string, Met[]>()
  const bySound = new Map<string, Met[]>()
  const bornOn = new Map<string, Card[]>()
  const keep = (met: Met): void => {
    if (met.nikMark) listUnder(byNik, met.nikMark, met)
    if (met.lahir) listUnder(byName, nameMark(met.nama, met.lahir), met)
  }
  for (const card of cards) {
    if (card.kind !== 'orang') continue
    const { id, nama, nikMark, lahir, lahirPerkiraan: guessed, jk, anakKe, ibu, posyandu, rt, rw } = card
    const met = { id, nama, nikMark, lahir, guessed, jk, anakKe, ibu, posyandu, rt, rw }
    keep(met)
    listUnder(bySound, soundsOf(nama).join(''), met)
    if (lahir) listUnder(bornOn, lahir, card)
  }
  return {
    find: person => {
      const numbered = person.nik ? (byNik.get(nikMarkOf(person.nik)) ?? []) : []
      const sameNik = surest(
        numbered.map(met => byNumber(person, met)),
        person.nama,
      )
      if (sameNik && sameNik.how !== 'maybe') return sameNik
      const named = byName.get(nameMark(person.nama, person.tanggal_lahir)) ?? []
      const sameName = surest(
        named.map(met => byWords(person, met)),
        person.nama,
      )
      if (sameName?.how === 'same') return sameName
      if (sameNik ?? sameName) return sameNik ?? sameName
      const [similar] = sameAs(bornOn.get(person.tanggal_lahir) ?? [], asCard(person))
      if (similar)
        return { met: similar, why: 'nama, tanggal lahir, dan ibu atau RT-nya mirip', how: 'maybe' }
      const [near] = (bySound.get(soundsOf(person.nama).join('')) ?? []).flatMap(
        met => byGuess(person, met) ?? [],
      )
      return near
    },
    add: (person, who) =>
      keep({
        ...who,
        ...traitsOf(person),
        nama: person.nama,
        nikMark: person.nik && nikMarkOf(person.nik),
        lahir: person.tanggal_lahir,
        guessed: person.lahir_perkiraan,
      }),
  }
}

function listUnder<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The same name in another spelling and the same day of birth. */
const nameMark = (nama: string, lahir: string): string => `${soundsOf(nama).join('')} ${lahir}`

const asCard = (person: ReadPerson): Card => ({
  id: '',
  kind: 'orang',
  nama: person.nama,
  lahir: person.tanggal_lahir,
  jk: person.jk,
  ...(person.ibu_nama ? { ibu: person.ibu_nama } : {}),
  ...(person.rt ? { rt: person.rt } : {}),
  ...(person.dusun ? { dusun: person.dusun } : {}),
  ...(person.anak_ke ? { anakKe: person.anak_ke } : {}),
})
