import { describe, expect, test } from 'vitest'
import { visibleQuestions } from '../../../src/domain/instrument/index.ts'
import { puma } from '../../../src/domain/instruments/puma.ts'
import { aged, context, result } from './helper.ts'

const at = (age: number, sex: 'L' | 'P') => score({ merokok: false, ...no }, aged(age, { sex }))
const smoked = (batangPerHari: number, tahunMerokok: number) =>
  result(puma, { merokok: true, batangPerHari, tahunMerokok, ...no }, aged(45, { sex: 'P' })).derived
const asked = (merokok: boolean) => visibleQuestions(puma, { merokok }, context(puma))

const no = { napasPendek: false, dahak: false, batuk: false, spirometri: false }
const all = { napasPendek: true, dahak: true, batuk: true, spirometri: true }
const score = (answers: object, who: object) => result(puma, { ...answers }, who).derived.pumaSkor

describe('the score', () => {
  test('a man has one point, a woman none; the age gives 0, 1 or 2', () => {
    expect([40, 49, 50, 59, 60, 80].map(age => at(age, 'P'))).toEqual([0, 0, 1, 1, 2, 2])
    expect(at(40, 'L')).toBe(1)
  })
  test('pack-years are worked out from cigarettes a day and years: below 20, 20 to 30, above 30', () => {
    expect(smoked(10, 39)).toMatchObject({ bungkusTahun: 19.5, pumaSkor: 0 })
    expect(smoked(20, 20)).toMatchObject({ bungkusTahun: 20, pumaSkor: 1 })
    expect(smoked(20, 30)).toMatchObject({ bungkusTahun: 30, pumaSkor: 1 })
    expect(smoked(12, 51)).toMatchObject({ bungkusTahun: 30.6, pumaSkor: 2 })
  })
  test('the most is 9', () => {
    expect(
      score({ merokok: true, batangPerHari: 40, tahunMerokok: 40, ...all }, aged(70, { sex: 'L' })),
    ).toBe(9)
  })
  test('one open answer, and there is no score', () => {
    expect(score({ merokok: false, ...all, batuk: undefined }, aged(70))).toBeUndefined()
    expect(score({ merokok: true, batangPerHari: 10, ...all }, aged(70))).toBeUndefined()
  })
})

test('PUMA 5 is low, 6 is referred', () => {
  const old = aged(65, { sex: 'L' })
  const five = result(puma, { merokok: false, ...all, batuk: false, dahak: false }, old)
  expect([five.derived.pumaSkor, five.found, five.referred]).toEqual([5, ['puma-rendah'], []])
  const six = result(puma, { merokok: false, ...all, batuk: false }, old)
  expect([six.derived.pumaSkor, six.referred]).toEqual([6, ['rujuk-puma: 7-hari']])
})

test('cigarettes and years are asked only of smokers, who are taught to stop whatever the score', () => {
  expect(asked(false)).not.toContain('batangPerHari')
  expect(asked(true)).toEqual(expect.arrayContaining(['batangPerHari', 'tahunMerokok']))
  expect(result(puma, { merokok: true }, aged(41)).advised).toEqual(['edukasi-ubm'])
})
