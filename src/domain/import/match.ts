import { differ } from '../doubles/index.ts'
import type { Sex } from '../life-stage.ts'
import { idFromParts } from '../log/index.ts'
import { nameSimilarity, similarEnough } from '../records/similarity.ts'
import { isOneName, soundsOf } from './one-name.ts'
import type { ReadPerson } from './read-row.ts'

/** Somebody who is there: in the records by her id, or in the file by the line that brings her in. */
export type Met = {
  readonly id?: string
  readonly line?: number
  readonly nama: string
  readonly nikMark?: string | undefined
  readonly lahir?: string | undefined
  readonly jk?: Sex | undefined
  readonly anakKe?: number | undefined
}

/** `maybe`: she only looks the same. `other`: the number is hers, and the row is about somebody else. */
export type Match = {
  readonly met: Met
  readonly why: string
  readonly how: 'same' | 'maybe' | 'other'
  readonly sameNik?: true
}

export const nikMarkOf = (nik: string): string => idFromParts('nik', nik)

const sureness = ['same', 'maybe', 'other'] as const

/** Two may have one number, and twins one day: whoever fits best is meant, and where two fit, nobody knows. */
export function surest(matches: readonly Match[], nama: string): Match | undefined {
  const same = matches.filter(m => m.how === 'same')
  const exact = same.find(m => soundsOf(m.met.nama).join() === soundsOf(nama).join())
  const [first, ...more] = same
  if (first && !exact && more.some(m => m.met.id !== first.met.id || m.met.line !== first.met.line))
    return { ...first, why: `${first.why} dengan beberapa orang`, how: 'maybe' }
  return exact ?? sureness.flatMap(how => matches.filter(m => m.how === how))[0]
}

/** A baby is often listed with the NIK of the mother, and so is its twin: one number, two or three people. */
export function byNumber(person: ReadPerson, met: Met): Match {
  const sameNik = true
  if (met.lahir === undefined || met.lahir === person.tanggal_lahir) {
    const differing = whatDiffers(person, met) ?? (isOneName(met.nama, person.nama) ? undefined : 'namanya')
    return differing === undefined
      ? { met, sameNik, why: 'NIK-nya sama', how: 'same' }
      : { met, sameNik, why: `NIK-nya sama, ${differing} berbeda`, how: 'maybe' }
  }
  if (nameSimilarity(met.nama, person.nama) >= similarEnough)
    return { met, sameNik, why: 'NIK-nya sama, tanggal lahirnya berbeda', how: 'maybe' }
  return { met, sameNik, why: 'NIK-nya sama, nama dan tanggal lahirnya berbeda', how: 'other' }
}

export function byWords(person: ReadPerson, met: Met): Match {
  const otherNik = differ(person.nik && nikMarkOf(person.nik), met.nikMark)
  const differing = otherNik ? 'NIK-nya' : whatDiffers(person, met)
  return differing === undefined
    ? { met, why: 'nama dan tanggal lahirnya sama', how: 'same' }
    : { met, why: `nama dan tanggal lahirnya sama, ${differing} berbeda`, how: 'maybe' }
}

/** What two people may have in two ways, and one has not. */
function whatDiffers(person: ReadPerson, met: Met): string | undefined {
  if (differ(person.jk, met.jk)) return 'jenis kelaminnya'
  return differ(person.anak_ke, met.anakKe) ? 'anak keberapanya' : undefined
}
