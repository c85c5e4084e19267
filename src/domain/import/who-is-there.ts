import { idFromParts } from '../log/index.ts'
import { sameAs } from '../doubles/index.ts'
import type { Card } from '../records/index.ts'
import { nameSimilarity, similarEnough } from '../records/similarity.ts'
import { fold } from '../search/fold.ts'
import { spelledOut, wordsOf } from '../search/words.ts'
import type { ReadPerson } from './read-row.ts'

/** Somebody who is there: in the records by her id, or in the file by the line that brings her in. */
export type Met = {
  readonly id?: string
  readonly line?: number
  readonly nama: string
  readonly nikMark?: string | undefined
  readonly lahir?: string | undefined
}

/** `maybe`: she only looks the same. `other`: the number is hers, and the row is about somebody else. */
export type Match = { readonly met: Met; readonly why: string; readonly how: 'same' | 'maybe' | 'other' }

export type WhoIsThere = {
  find(person: ReadPerson): Match | undefined
  add(person: ReadPerson, line: number): void
}

/** Everybody of the area and of the lines so far: by NIK, by name and day of birth, and by what only looks the same. */
export function whoIsThere(cards: readonly Card[]): WhoIsThere {
  const byNik = new Map<string, Met>()
  const byName = new Map<string, Met>()
  const bornOn = new Map<string, Card[]>()
  const keep = (met: Met): void => {
    if (met.nikMark) byNik.set(met.nikMark, met)
    if (met.lahir) byName.set(nameMark(met.nama, met.lahir), met)
  }
  for (const card of cards) {
    if (card.kind !== 'orang') continue
    const { id, nama, nikMark, lahir } = card
    keep({ id, nama, nikMark, lahir })
    if (!lahir) continue
    const born = bornOn.get(lahir)
    if (born) born.push(card)
    else bornOn.set(lahir, [card])
  }
  return {
    find: person => {
      const sameNik = person.nik ? byNik.get(nikMarkOf(person.nik)) : undefined
      if (sameNik) return byNumber(person, sameNik)
      const sameName = byName.get(nameMark(person.nama, person.tanggal_lahir))
      if (sameName) return byWords(person, sameName)
      const [similar] = sameAs(bornOn.get(person.tanggal_lahir) ?? [], asCard(person))
      return similar && { met: similar, why: 'nama, tanggal lahir, dan ibu atau RT-nya mirip', how: 'maybe' }
    },
    add: (person, line) =>
      keep({
        line,
        nama: person.nama,
        nikMark: person.nik && nikMarkOf(person.nik),
        lahir: person.tanggal_lahir,
      }),
  }
}

/** A baby is often listed with the NIK of the mother: one number, two people. */
function byNumber(person: ReadPerson, met: Met): Match {
  if (met.lahir === undefined || met.lahir === person.tanggal_lahir)
    return { met, why: 'NIK-nya sama', how: 'same' }
  if (nameSimilarity(met.nama, person.nama) >= similarEnough)
    return { met, why: 'NIK-nya sama, tanggal lahirnya berbeda', how: 'maybe' }
  return { met, why: 'NIK-nya sama, nama dan tanggal lahirnya berbeda', how: 'other' }
}

function byWords(person: ReadPerson, met: Met): Match {
  const differs = person.nik && met.nikMark && nikMarkOf(person.nik) !== met.nikMark
  return differs
    ? { met, why: 'nama dan tanggal lahirnya sama, NIK-nya berbeda', how: 'maybe' }
    : { met, why: 'nama dan tanggal lahirnya sama', how: 'same' }
}

const nikMarkOf = (nik: string): string => idFromParts('nik', nik)

/** The same name in another spelling and the same day of birth. */
const nameMark = (nama: string, lahir: string): string =>
  `${wordsOf(nama)
    .map(w => fold(spelledOut(w)))
    .join('')} ${lahir}`

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
