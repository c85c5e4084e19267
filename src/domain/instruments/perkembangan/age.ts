import { crosses, threshold, type Context, type DevelopmentCheck } from '../../instrument/index.ts'
import { kia2023, usulan } from '../sources.ts'
import type { Band } from './band.ts'
import { bands } from './index.ts'

const months = {
  unit: 'bulan',
  step: 1,
  reach: (x: number) => ({ who: { ageMonths: x } }),
} as const

const passed = bands.map(band => ({
  band,
  at: threshold({
    id: `perkembangan-${band.id}`,
    words: `Ceklis ${band.words} diperiksa mulai umur`,
    value: band.passedAt,
    compare: '>=',
    ...months,
    ...kia2023,
    confidence: 'B',
  }),
}))

/** At six years a child leaves the list of young children, and its last age has only just passed: a year is left to look. */
const untilMonth = 84
const sampai = threshold({
  id: 'perkembangan-sebelum',
  words: 'Ceklis terakhir masih bisa diperiksa sebelum umur',
  value: untilMonth,
  compare: '<',
  ...months,
  ...usulan,
})

export const ageThresholds = [...passed.map(p => p.at), sampai]

/** The list of the age that has just passed; the running one is never judged. */
export const bandAt = (ageMonths: number, c: Context): Band | undefined =>
  crosses(sampai, ageMonths, c) === true
    ? passed.findLast(p => crosses(p.at, ageMonths, c) === true)?.band
    : undefined

export const bandOf = (c: Context): Band | undefined => bandAt(c.who.ageMonths, c)

/** Ages at which a list can be asked at all, before any choice of a kabupaten. */
export const fromMonth = bands[0]?.passedAt ?? untilMonth
export const beforeMonth = untilMonth

/** A look at the list that counts now: one at an earlier list says nothing of this one. */
export function ofThisBand(check: DevelopmentCheck | undefined, c: Context): DevelopmentCheck | undefined {
  const band = bandOf(c)
  return check && band && bandAt(check.ageMonths, c) === band ? check : undefined
}

/** Not looked at since the age passed, or something was not there yet: it is looked at again on another day. */
export function isDevelopmentDue(c: Context): boolean {
  const { checklist, book } = c.who.past.development ?? {}
  const complete = [checklist, book].some(check => ofThisBand(check, c)?.complete === true)
  return bandOf(c) !== undefined && !complete
}
