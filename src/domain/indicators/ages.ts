import { ageGroups } from '../life-stage.ts'
import type { Class } from './count.ts'
import type { PersonMonth } from './person-month.ts'

/** Completed months, from and the first that no longer counts. */
export const ageBetween =
  (from: number, until: number) =>
  (m: PersonMonth): boolean =>
    m.stages !== undefined && m.stages.ageMonths >= from && m.stages.ageMonths < until

/**
 * Of that age on any day of the month (section 6), whether or not she came: who turns the upper age on the tenth still was
 * below it on the first, who turns the lower one is of it from then on.
 */
export const ageOnAnyDay =
  (from: number, until: number) =>
  (m: PersonMonth): boolean => {
    const months = m.months()
    return months !== undefined && months.last >= from && months.first < until
  }

/** Balita of the month: S, and every count beside it. */
export const isBalita = ageOnAnyDay(0, ageGroups.balitaUntilMonth)

export const yearsBetween = (from: number, until = Infinity): ((m: PersonMonth) => boolean) =>
  ageBetween(from * 12, until * 12)

export const isSex =
  (sex: 'L' | 'P') =>
  (m: PersonMonth): boolean =>
    m.stages !== undefined && m.person.sex === sex

/** The columns of F1, as fine as any layout has them; a form with wider columns adds them up. */
const columns: readonly (readonly [from: number, until: number])[] = [
  [0, 6],
  [6, 12],
  [12, 24],
  [24, 36],
  [36, 60],
]

const columnsBy = (age: (m: PersonMonth) => number | undefined): readonly Class[] =>
  columns.flatMap(([from, until]) =>
    (['L', 'P'] as const).map((sex): Class => {
      const is = isSex(sex)
      return {
        key: `${from}-${until - 1}-${sex.toLowerCase()}`,
        words: `${from}–${until - 1} bulan, ${sex}`,
        when: m => {
          const months = age(m)
          return months !== undefined && months >= from && months < until && is(m)
        },
      }
    }),
  )

/** By her first day as sasaran in the month: a child stands in one column, the same whether or not she came. */
export const f1Classes = columnsBy(m => m.months()?.first)

/** Vitamin A is asked from six months on: who turns six within the month stands among them, who turns 60 still does. */
export const vitaminClasses = columnsBy(m => {
  const months = m.months()
  return months && Math.min(months.last, ageGroups.balitaUntilMonth - 1)
})

export const sexClasses: readonly Class[] = [
  { key: 'l', words: 'laki-laki', when: isSex('L') },
  { key: 'p', words: 'perempuan', when: isSex('P') },
]
