import { differ, nearDates } from '../doubles/index.ts'
import { idFromParts } from '../log/index.ts'
import { nameSimilarity, similarEnough } from '../records/similarity.ts'
import { bodyDiffers, homeDiffers } from './differing.ts'
import type { Sought, Traits } from './differing.ts'
import { isOneName, soundsOf } from './one-name.ts'

/** Somebody who is there: in the records by her id, or in the file by the line that brings her in. */
export type Met = Traits & {
  readonly id?: string
  readonly line?: number
  readonly nama: string
  readonly nikMark?: string | undefined
  readonly lahir?: string | undefined
  /** The day of birth is worked out from an age. */
  readonly guessed?: boolean | undefined
  /** Somebody said of an earlier line like this that it is she. */
  readonly told?: true
}

/** `maybe`: she only looks the same. `other`: the number is hers, and the row is about somebody else. */
export type Match = {
  readonly met: Met
  readonly why: string
  readonly how: 'same' | 'maybe' | 'other'
  readonly sameNik?: true
  /** How many things speak against it. */
  readonly against?: number
}

export const nikMarkOf = (nik: string): string => idFromParts('nik', nik)

const sureness = ['same', 'maybe', 'other'] as const

/** Two may have one number, and twins one day: whoever fits best is meant, and where two fit, nobody knows. */
export function surest(matches: readonly Match[], nama: string): Match | undefined {
  const same = matches.filter(m => m.how === 'same')
  const exact = same.filter(m => soundsOf(m.met.nama).join() === soundsOf(nama).join())
  const [first, ...more] = exact.length > 0 ? exact : same
  if (first && more.some(m => m.met.id !== first.met.id || m.met.line !== first.met.line))
    return { ...first, why: `${first.why} dengan beberapa orang`, how: 'maybe' }
  if (first) return first
  const fitting = matches.toSorted((a, b) => (a.against ?? 0) - (b.against ?? 0))
  return sureness.flatMap(how => fitting.filter(m => m.how === how))[0]
}

/** A baby is often listed with the NIK of the mother, and so is its twin: one number, two or three people. */
export function byNumber(person: Sought, met: Met): Match {
  const sameNik = true
  if (met.lahir === undefined || met.lahir === person.tanggal_lahir) {
    const otherName = isOneName(met.nama, person.nama) ? [] : ['namanya']
    const [differing] = [...bodyDiffers(person, met), ...otherName]
    return differing === undefined
      ? { met, sameNik, why: 'NIK-nya sama', how: 'same' }
      : { met, sameNik, why: `NIK-nya sama, ${differing} berbeda`, how: 'maybe' }
  }
  if (nameSimilarity(met.nama, person.nama) >= similarEnough)
    return { met, sameNik, why: 'NIK-nya sama, tanggal lahirnya berbeda', how: 'maybe' }
  return { met, sameNik, why: 'NIK-nya sama, nama dan tanggal lahirnya berbeda', how: 'other' }
}

/** A name and a day alone are not one person: a day that was worked out from an age is that of many. */
export function byWords(person: Sought, met: Met): Match {
  const differing = allThatDiffers(person, met)
  const against = differing.length
  if (against > 0) {
    const why = `nama dan tanggal lahirnya sama, ${differing.join(' dan ')} berbeda`
    return { met, why, how: 'maybe', against }
  }
  return isGuessed(person, met) && !met.told
    ? { met, why: 'nama dan perkiraan tanggal lahirnya sama', how: 'maybe' }
    : { met, why: 'nama dan tanggal lahirnya sama', how: 'same' }
}

/** The same age gives another day of birth on another day of import: who has nothing else against her may be the same. */
export function byGuess(person: Sought, met: Met): Match | undefined {
  if (!isGuessed(person, met) || allThatDiffers(person, met).length > 0) return undefined
  const born = { lahir: person.tanggal_lahir, lahirPerkiraan: true } as const
  if (!nearDates(born, met.lahir === undefined ? {} : { lahir: met.lahir })) return undefined
  return { met, why: 'namanya sama, tanggal lahirnya perkiraan dan berdekatan', how: 'maybe' }
}

const isGuessed = (person: Sought, met: Met): boolean =>
  person.lahir_perkiraan === true || met.guessed === true

const allThatDiffers = (person: Sought, met: Met): string[] => [
  ...(differ(person.nik && nikMarkOf(person.nik), met.nikMark) ? ['NIK-nya'] : []),
  ...bodyDiffers(person, met),
  ...homeDiffers(person, met),
]
