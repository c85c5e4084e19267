import { describe, expect, test } from 'vitest'
import { splitByReader } from '../../../src/domain/instrument/index.ts'
import { srqKeys } from '../../../src/domain/instruments/parts/srq-questions.ts'
import { srq20 } from '../../../src/domain/instruments/srq-20.ts'
import { result } from './helper.ts'

const yesTo = (...yes: readonly string[]) => Object.fromEntries(srqKeys.map(key => [key, yes.includes(key)]))
const first = (n: number) => yesTo(...srqKeys.slice(0, n))

test('there are twenty questions, the 17th about ending life', () => {
  expect(srqKeys).toHaveLength(20)
  expect(srq20.questions.srq17.ask).toContain('mengakhiri hidup')
  expect(Object.keys(srq20.questions)).toEqual(srqKeys)
})

test('five times yes is low, six is referred', () => {
  expect(result(srq20, first(5)).found).toEqual(['srq-rendah'])
  expect(result(srq20, first(5)).referred).toEqual([])
  expect(result(srq20, first(6)).referred).toEqual(['rujuk-srq: 7-hari'])
})

test('score 3 with question 17 is referred at once, in the words that were agreed', () => {
  const { derived, findings, referred } = result(srq20, yesTo('srq1', 'srq2', 'srq17'))
  expect(derived.srqSkor).toBe(3)
  expect(referred).toEqual(['gawat-srq-17: gawat'])
  expect(findings).toMatchObject([
    {
      code: 'srq-ingin-mengakhiri-hidup',
      colour: 'merah',
      words: 'Terima kasih sudah bercerita. Jangan sendirian; kami hubungi bidan sekarang.',
    },
  ])
})

test('question 17 counts the moment it is answered, without the other nineteen', () => {
  expect(result(srq20, { srq17: true }).referred).toEqual(['gawat-srq-17: gawat'])
})

test('nineteen answers give no score; six times yes is enough all the same', () => {
  const { srq20: _, ...nineteen } = first(5)
  expect(result(srq20, nineteen).derived.srqSkor).toBeUndefined()
  expect(result(srq20, nineteen).found).toEqual([])
  const { srq20: __, ...six } = first(6)
  expect(result(srq20, six).referred).toEqual(['rujuk-srq: 7-hari'])
})

describe('privacy', () => {
  test('no answer goes to the posyandu', () => {
    expect(splitByReader(srq20, first(20)).posyandu).toEqual({})
  })
  test('question 17 and a high score look the same to the posyandu: perlu bidan', () => {
    const nothing = { rujuk: [], konsul: [], edukasi: [], rules: 'aturan' }
    expect(result(srq20, yesTo('srq17')).told.posyandu).toEqual({ hasil: ['perlu-bidan'], ...nothing })
    expect(result(srq20, first(9)).told.posyandu).toEqual({ hasil: ['perlu-bidan'], ...nothing })
    expect(result(srq20, first(2)).told.posyandu).toEqual({ hasil: [], ...nothing })
  })
  test('the health worker reads all of it', () => {
    const { health } = result(srq20, yesTo('srq17')).told
    expect(health.hasil).toEqual(['srq-ingin-mengakhiri-hidup'])
    expect(health.rujuk[0]).toMatchObject({ urgency: 'gawat', units: ['jiwa'], deadlineDays: 0 })
  })
})
