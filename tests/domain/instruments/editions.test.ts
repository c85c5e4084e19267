import { describe, expect, test } from 'vitest'
import { visibleQuestions, type Subject } from '../../../src/domain/instrument/index.ts'
import { instrumentsFor } from '../../../src/domain/instruments/index.ts'
import { dueScreenings, isPeriodic } from '../../../src/domain/instruments/periodic.ts'
import { skilas } from '../../../src/domain/instruments/skilas.ts'
import { withEdition } from '../../../src/domain/policy/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { aged, context } from './helper.ts'

const anybody = { typical: {} }
const beside = (who: Partial<Subject>, policy = {}) => {
  const c = context(anybody, who, policy)
  return instrumentsFor(c.who, c.policy)
    .map(i => i.id)
    .filter(isPeriodic)
}
const baru = { edition: 'kb-2025' } as const

describe('what is offered beside the card in the edition of 2025', () => {
  test.each<[number, 'L' | 'P', readonly string[]]>([
    [6, 'P', ['perkembangan', 'heeadsss', 'mata-telinga']],
    [9, 'P', ['heeadsss', 'mata-telinga']],
    [10, 'P', ['heeadsss', 'merokok', 'mata-telinga', 'perasaan-4']],
    [10, 'L', ['heeadsss', 'merokok', 'mata-telinga']],
    [18, 'P', ['heeadsss', 'merokok', 'mata-telinga', 'perasaan-4']],
    [18, 'L', ['heeadsss', 'merokok', 'mata-telinga']],
    [19, 'L', ['mata-telinga', 'perasaan-4']],
    [59, 'P', ['mata-telinga', 'puma', 'perasaan-4']],
    [60, 'P', ['mata-telinga', 'puma', 'aks', 'skilas']],
  ])('at %i years, %s', (age, sex, ids) => {
    expect(beside(aged(age, { sex }), baru).toSorted()).toEqual([...ids].toSorted())
  })

  test('HEEADSSS goes where the puskesmas says that the four questions take its place', () => {
    const girl = aged(15, { sex: 'P' })
    expect(beside(girl, { ...baru, heeadsssTetap: false })).not.toContain('heeadsss')
    expect(beside(girl, { heeadsssTetap: false })).toContain('heeadsss')
  })

  test('nobody has both SRQ-20 and the four questions', () => {
    for (const age of [10, 18, 19, 35, 60])
      for (const sex of ['L', 'P'] as const)
        for (const policy of [{}, baru]) {
          const ids = beside(aged(age, { sex }), policy)
          expect(ids.includes('srq-20') && ids.includes('perasaan-4')).toBe(false)
        }
  })
})

describe('when again', () => {
  const due = (id: string, months: number | undefined, policy = {}) => {
    const past = months === undefined ? {} : { monthsSince: { [id]: months } }
    return dueScreenings(context(anybody, aged(45, { past }), policy)).some(i => i.id === id)
  }
  test('eyes and ears after 12 months, in the edition of 2025 after 6', () => {
    expect([undefined, 11, 12, 13].map(m => due('mata-telinga', m))).toEqual([true, false, true, true])
    expect([undefined, 5, 6, 7].map(m => due('mata-telinga', m, baru))).toEqual([true, false, true, true])
  })
  test('the others after 12 months in both', () => {
    expect([11, 12].map(m => due('puma', m, baru))).toEqual([false, true])
    expect([11, 12].map(m => due('perasaan-4', m, baru))).toEqual([false, true])
    expect([11, 12].map(m => due('srq-20', m))).toEqual([false, true])
  })
})

test('SKILAS asks for the COVID-19 vaccine in the edition of 2025 only', () => {
  const asks = (policy = {}) => visibleQuestions(skilas, {}, context(skilas, {}, policy)).includes('covid19')
  expect([asks(), asks(baru)]).toEqual([false, true])
})

describe('a card that was filled', () => {
  const of2023 = { policy: policyDefaults, from: [] }
  test('is read with its own edition, and with the one of its day where none was written', () => {
    expect(withEdition(of2023, 'kb-2025').policy.edition).toBe('kb-2025')
    expect(withEdition(of2023, undefined)).toBe(of2023)
  })
  test('an edition that this version does not know changes nothing', () => {
    for (const odd of ['kb-2031', 'toString', 3, null]) expect(withEdition(of2023, odd)).toBe(of2023)
  })
})
