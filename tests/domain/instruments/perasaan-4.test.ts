import { describe, expect, test } from 'vitest'
import { perasaan4 } from '../../../src/domain/instruments/perasaan-4.ts'
import { splitByReader } from '../../../src/domain/instrument/index.ts'
import { aged, context, result } from './helper.ts'

const scale = ['tidak-pernah', 'beberapa-hari', 'lebih-seminggu', 'hampir-tiap-hari'] as const
const keys = ['minat', 'murung', 'gelisah', 'khawatir'] as const
const felt = (...scores: readonly (number | undefined)[]) =>
  Object.fromEntries(
    keys.flatMap((key, n) => {
      const answer = scale[scores[n] ?? -1]
      return answer === undefined ? [] : [[key, answer] as const]
    }),
  )
const of = (...scores: readonly (number | undefined)[]) =>
  result(perasaan4, felt(...scores), {}, { edition: 'kb-2025' })

describe('four questions on the last two weeks', () => {
  test.each([
    [[1, 1, 0, 0], false],
    [[1, 2, 0, 0], true],
    [[3, 0, 0, 0], true],
    [[3, 1, 0, 0], true],
    [[0, 0, 1, 1], false],
    [[0, 0, 2, 1], true],
    [[0, 0, 0, 3], true],
    [[3, 3, 3, 3], true],
  ])('%j is referred: %s', (scores, referred) => {
    expect(of(...scores).referred).toEqual(referred ? ['rujuk-perasaan: 7-hari'] : [])
  })

  test('the total is no cut-off: 2 and 2 are four, and not referred', () => {
    expect(of(1, 1, 1, 1)).toMatchObject({ found: ['perasaan-baik'], referred: [] })
  })

  test('every pair of answers follows its own sum', () => {
    for (const a of [0, 1, 2, 3])
      for (const b of [0, 1, 2, 3]) {
        expect(of(a, b, 0, 0).derived).toMatchObject({ angkaMurung: a + b, perasaanMurung: a + b >= 3 })
        expect(of(0, 0, a, b).derived).toMatchObject({ angkaCemas: a + b, perasaanCemas: a + b >= 3 })
      }
  })

  test('one pair is enough to be sent on, half a pair says nothing', () => {
    expect(of(2, 1).referred).toEqual(['rujuk-perasaan: 7-hari'])
    expect(of(3)).toMatchObject({ found: [], referred: [], notYet: ['murung', 'gelisah', 'khawatir'] })
    expect(of(0, 0)).toMatchObject({ found: [], referred: [] })
  })

  test('every answer is for its author and health workers; others learn "perlu bidan" only', () => {
    expect(splitByReader(perasaan4, felt(3, 3, 3, 3)).posyandu).toEqual({})
    expect(of(3, 3, 3, 3).told.posyandu).toMatchObject({ hasil: ['perlu-bidan'], rujuk: [], edukasi: [] })
  })

  test('nothing that it says is red: it does not ask for the wish to die', () => {
    expect(perasaan4.findings.map(f => f.colour)).not.toContain('merah')
  })
})

describe('for whom', () => {
  const applies = (age: number, sex: 'L' | 'P') =>
    perasaan4.appliesTo(context(perasaan4, aged(age, { sex })).who)
  test('girls from 10 years and adults of both sexes below 60', () => {
    expect([9, 10, 18, 19, 59, 60].map(age => applies(age, 'P'))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ])
    expect([10, 18, 19, 59, 60].map(age => applies(age, 'L'))).toEqual([false, false, true, true, false])
  })
})
