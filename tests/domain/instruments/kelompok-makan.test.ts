import { expect, test } from 'vitest'
import {
  assess,
  typicalSubject,
  visibleQuestions,
  type AnyAnswers,
  type Subject,
} from '../../../src/domain/instrument/index.ts'
import { bayiBalitaApras as kartu } from '../../../src/domain/instruments/bayi-balita-apras.ts'
import { ibuHamil } from '../../../src/domain/instruments/ibu-hamil.ts'
import { nifasMenyusui } from '../../../src/domain/instruments/nifas-menyusui.ts'
import { kelompokMakanan } from '../../../src/domain/instruments/parts/kelompok-makan.ts'
import { defaultPolicy } from '../../../src/domain/policy/clinical.ts'

const c = (who: Partial<Subject>) => ({ who: typicalSubject(kartu, who), policy: defaultPolicy })
const advised = (answers: AnyAnswers): boolean =>
  assess(kartu, answers, c({ ageMonths: 12 })).educations.some(e => e.id === 'edukasi-makan-beragam')
const some = (n: number): string[] => Object.keys(kelompokMakanan).slice(0, n)

test.each([
  [5, false],
  [6, true],
  [23, true],
  [24, false],
])('at %i completed months what was eaten is asked: %s', (ageMonths, asked) => {
  expect(visibleQuestions(kartu, {}, c({ ageMonths })).includes('kelompokMakan')).toBe(asked)
})

test.each([
  [4, false, true],
  [5, false, false],
  [6, false, false],
  [3, true, true],
  [4, true, false],
  [0, true, true],
])('%i groups with milk %s: advice %s', (groups, asiLanjut, expected) => {
  expect(advised({ asiLanjut, kelompokMakan: some(groups) })).toBe(expected)
})

test.each([
  [3, true],
  [4, false],
  [5, false],
])(
  'where nobody knows of the milk, %i groups are judged only if it makes no difference: advice %s',
  (n, expected) => {
    expect(advised({ asiLanjut: 'tidak-tahu', kelompokMakan: some(n) })).toBe(expected)
  },
)

test('what nobody asked, or nobody knows, gives no advice', () => {
  expect(advised({ asiLanjut: false })).toBe(false)
  expect(advised({ asiLanjut: false, kelompokMakan: 'tidak-tahu' })).toBe(false)
})

test('MBG is asked of children from six months, of pregnant women, and never after a loss', () => {
  const asks = (ageMonths: number) => visibleQuestions(kartu, {}, c({ ageMonths })).includes('mbg')
  expect([5, 6, 59].map(asks)).toEqual([false, true, true])
  const hamil = { who: typicalSubject(ibuHamil), policy: defaultPolicy }
  expect(visibleQuestions(ibuHamil, {}, hamil)).toContain('mbg')
  const nifas = (afterLoss: boolean) => ({
    who: typicalSubject(nifasMenyusui, { afterLoss }),
    policy: defaultPolicy,
  })
  expect(visibleQuestions(nifasMenyusui, {}, nifas(false))).toContain('mbg')
  expect(visibleQuestions(nifasMenyusui, {}, nifas(true))).not.toContain('mbg')
})

test('the degree of a swelling is asked only of a health worker, and where there is one', () => {
  const asked = (bengkakKaki: boolean) =>
    visibleQuestions(kartu, { bengkakKaki }, c({ ageMonths: 12 })).includes('bengkakDerajat')
  expect([asked(false), asked(true)]).toEqual([false, true])
  expect(kartu.questions.bengkakDerajat.askedBy).toBe('health')
})
