import type { Class } from './count.ts'
import type { PersonMonth } from './person-month.ts'

/** Completed months, from and the first that no longer counts. */
export const ageBetween =
  (from: number, until: number) =>
  (m: PersonMonth): boolean =>
    m.stages !== undefined && m.stages.ageMonths >= from && m.stages.ageMonths < until

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

export const f1Classes: readonly Class[] = columns.flatMap(([from, until]) =>
  (['L', 'P'] as const).map((sex): Class => {
    const [isAge, is] = [ageBetween(from, until), isSex(sex)]
    return {
      key: `${from}-${until - 1}-${sex.toLowerCase()}`,
      words: `${from}–${until - 1} bulan, ${sex}`,
      when: m => isAge(m) && is(m),
    }
  }),
)

export const sexClasses: readonly Class[] = [
  { key: 'l', words: 'laki-laki', when: isSex('L') },
  { key: 'p', words: 'perempuan', when: isSex('P') },
]
