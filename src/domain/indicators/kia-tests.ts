import { fieldDay } from '../due/field-day.ts'
import { recordsOf } from '../log/read.ts'
import { kehamilan } from '../records/kehamilan.ts'
import { read } from '../records/read-body.ts'
import { count } from './count.ts'
import type { Looked } from './count.ts'
import { happenedIn } from './happened.ts'
import type { PersonMonth } from './person-month.ts'

/** Triple elimination: what was tested in a pregnancy, each mother once a year. */
type Test = 'hiv' | 'sifilis' | 'hepatitis_b'

/** What a test found, in the month in which it was written down; no day of the test itself is recorded. */
const testedIn =
  (test: Test, outcomes: readonly (string | undefined)[]) =>
  (m: PersonMonth): boolean =>
    recordsOf(m.person.view, kehamilan.kind).some(
      r => outcomes.includes(read(kehamilan, r)[test]) && happenedIn(m, fieldDay(r, test)),
    )

const test = (of: Test, id: string, words: string): Looked => {
  const measured = count({
    id: `kia-${id}-diperiksa`,
    words: `Ibu hamil diperiksa ${words}`,
    seenBy: 'health',
    when: testedIn(of, ['negatif', 'positif']),
    each: 'pertama-di-tahun',
  })
  const found = count({
    id: `kia-${id}-reaktif`,
    words: `Ibu hamil, ${words} reaktif`,
    within: measured,
    // A posyandu has a dozen who are pregnant, and a kader knows who was tested last week.
    neverKader: true,
    when: testedIn(of, ['positif']),
  })
  return { measured, found }
}
export const hiv = test('hiv', 'hiv', 'HIV')
export const sifilis = test('sifilis', 'sifilis', 'sifilis')
export const hepatitis = test('hepatitis_b', 'hepatitis', 'hepatitis B')
