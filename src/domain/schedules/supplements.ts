import type { Provenance } from '../instrument/index.ts'
import { addDays } from '../measures/age.ts'
import type { Status } from './status.ts'

export const girlsIron: Provenance & { readonly id: string; readonly words: string } = {
  id: 'ttd-rematri',
  words: 'TTD remaja putri, 1 tablet seminggu',
  source: 'KMK HK.01.07/MENKES/2015/2023: TTD rematri 1 tablet setiap minggu, kelas 7–12',
  confidence: 'A',
  validFrom: '2023-10-12',
  signOff: 'belum',
}
const week = 7
const [firstGrade, lastGrade] = [7, 12]
const [fromYears, untilYears] = [12, 19]

type Girl = { readonly years: number; readonly grade?: number | undefined }

/** Class 7–12 where her class is known and policy goes by class, otherwise 12–18 years. */
export const takesIron = ({ years, grade }: Girl, by: 'kelas' | 'umur'): boolean =>
  by === 'kelas' && grade !== undefined
    ? grade >= firstGrade && grade <= lastGrade
    : years >= fromYears && years < untilYears

/** Weekly all year: taken in the last seven days is done, and no week is ever late. */
export function ironOn(taken: readonly string[], on: string): { status: Status; doneOn?: string } {
  const doneOn = taken.findLast(d => d <= on && d > addDays(on, -week))
  return doneOn === undefined ? { status: 'jatuh-tempo' } : { status: 'selesai', doneOn }
}

export const postpartumVitaminA: Provenance & { readonly id: string; readonly words: string } = {
  id: 'vit-a-nifas',
  words: 'Vitamin A ibu nifas, kapsul merah',
  source:
    'Vitamin A nifas: 2 kapsul merah 200.000 SI, yang kedua sehari sesudah yang pertama; perlu disahkan',
  confidence: 'D',
  validFrom: '2023-01-01',
  signOff: 'belum',
}
const nifasLastDay = 42

export type CapsuleRow = {
  readonly number: 1 | 2
  readonly status: Status
  readonly from: string
  readonly until: string
  readonly doneOn?: string
}

/** The first soon after birth, the second not before the next day, both until day 42. `given`: one day a capsule. */
export function capsulesOn(delivery: string, given: readonly string[], on: string): readonly CapsuleRow[] {
  const until = addDays(delivery, nifasLastDay)
  const counted = given.filter(d => d >= delivery && d <= until && d <= on).toSorted()
  const [first, second] = counted
  const next = addDays(first ?? later(delivery, on), 1)
  return [capsule(1, delivery, until, first, on), capsule(2, next, until, second, on, first === undefined)]
}

const later = (a: string, b: string): string => (a > b ? a : b)

function capsule(
  number: 1 | 2,
  from: string,
  until: string,
  doneOn: string | undefined,
  on: string,
  waits = false,
): CapsuleRow {
  if (doneOn !== undefined) return { number, status: 'selesai', from, until, doneOn }
  if (on > until || from > until) return { number, status: 'lewat-usia', from, until }
  return { number, status: waits || on < from ? 'belum-waktunya' : 'jatuh-tempo', from, until }
}
