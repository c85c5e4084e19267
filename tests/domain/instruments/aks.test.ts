import { describe, expect, test } from 'vitest'
import { aks } from '../../../src/domain/instruments/aks.ts'
import { aksKeys } from '../../../src/domain/instruments/parts/aks-items.ts'
import { aksAnswersFor, aksScore } from '../../../src/domain/instruments/parts/aks-score.ts'
import { result } from './helper.ts'

const mostAble = aksAnswersFor(20)

test('the ten activities add up to 20', () => {
  const best = aksKeys.map(key => Object.keys(aks.questions[key].options).length - 1)
  expect(best).toEqual([2, 2, 1, 2, 2, 3, 3, 2, 2, 1])
})

test.each([
  ['wc', 'sebagian', 19],
  ['pindah', 'tidak-bisa', 17],
  ['pindah', 'bantuan-banyak', 18],
  ['pindah', 'bantuan-ringan', 19],
  ['berjalan', 'kursi-roda', 18],
  ['bab', 'kadang', 19],
  ['mandi', 'tergantung', 19],
])('%s "%s" and all else alone: %i', (key, answer, score) => {
  expect(result(aks, { ...mostAble, [key]: answer }).derived.aksSkor).toBe(score)
})

test('AKS 19 is R (ringan) and is referred; 20 is M and is not', () => {
  const nineteen = result(aks, { ...mostAble, wc: 'sebagian' })
  expect(nineteen.derived).toMatchObject({ aksSkor: 19, aksKelas: 'R', aksKategori: 'B' })
  expect(nineteen.referred).toEqual(['rujuk-aks: 7-hari'])
  const twenty = result(aks, mostAble)
  expect(twenty.derived).toMatchObject({ aksSkor: 20, aksKelas: 'M', aksKategori: 'A' })
  expect(twenty.referred).toEqual([])
})

test.each([
  [12, 'R', 'B'],
  [11, 'S', 'B'],
  [9, 'S', 'B'],
  [8, 'B', 'C'],
  [5, 'B', 'C'],
  [4, 'T', 'C'],
  [0, 'T', 'C'],
])('%i is class %s, category %s', (score, aksKelas, aksKategori) => {
  expect(result(aks, aksAnswersFor(score)).derived).toMatchObject({ aksSkor: score, aksKelas, aksKategori })
})

test('from sedang on, care at home is asked for', () => {
  expect(result(aks, aksAnswersFor(12)).advised).not.toContain('edukasi-perawatan-rumah')
  expect(result(aks, aksAnswersFor(11)).advised).toContain('edukasi-perawatan-rumah')
})

describe('nine answers are no score', () => {
  test.each(aksKeys)('without %s', key => {
    const { [key]: _, ...nine } = aksAnswersFor(3)
    const { derived, found, referred, notYet } = result(aks, nine)
    expect(derived.aksSkor).toBeUndefined()
    expect([found, referred, notYet]).toEqual([[], [], [key]])
  })
  test('an answer that this version does not know is as good as none', () => {
    const odd = { ...mostAble, mandi: 'pilihan-baru' }
    expect(result(aks, odd).derived.aksSkor).toBeUndefined()
    expect(aksScore({})).toBeUndefined()
  })
})
