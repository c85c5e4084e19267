import { describe, expect, test } from 'vitest'
import { visibleQuestions, type AnyAnswers, type Subject } from '../../../src/domain/instrument/index.ts'
import { bayiBalitaApras } from '../../../src/domain/instruments/bayi-balita-apras.ts'
import { dewasa } from '../../../src/domain/instruments/dewasa.ts'
import { lansia } from '../../../src/domain/instruments/lansia.ts'
import { usiaSekolahRemaja } from '../../../src/domain/instruments/usia-sekolah-remaja.ts'
import type { ClinicalPolicy } from '../../../src/domain/policy/clinical.ts'
import { context, result } from './helper.ts'

const baru: Partial<ClinicalPolicy> = { edition: 'kb-2025' }
const tbcKeys = new Set([
  'batuk',
  'demam2mgg',
  'bbTurun',
  'batuk2mgg',
  'batukBaru',
  'lesu',
  'kontak',
  'tbcTambahan',
  'faktorTbc',
])
type Card = Parameters<typeof visibleQuestions>[0] & { readonly typical: Partial<Subject> }
const asks = (card: Card, answers: AnyAnswers = {}, policy: Partial<ClinicalPolicy> = {}, who = {}) =>
  visibleQuestions(card, answers, context(card, who, policy)).filter(key => tbcKeys.has(key))

const lama = ['batuk', 'demam2mgg', 'bbTurun', 'kontak']

test('the edition of 2023 asks the four of the card everywhere', () => {
  for (const card of [bayiBalitaApras, usiaSekolahRemaja, dewasa, lansia]) expect(asks(card)).toEqual(lama)
})

test('the edition of 2025 asks children for weakness and how long they cough, adults for other complaints', () => {
  const child = ['batuk2mgg', 'demam2mgg', 'bbTurun', 'lesu', 'kontak']
  expect(asks(bayiBalitaApras, {}, baru)).toEqual(child)
  expect(asks(usiaSekolahRemaja, {}, baru)).toEqual(child)
  expect(asks(dewasa, {}, baru)).toEqual(['batuk2mgg', 'batukBaru', 'kontak', 'tbcTambahan'])
})

describe('children in the edition of 2025', () => {
  const none = { batuk2mgg: false, demam2mgg: false, bbTurun: false, lesu: false, kontak: false }
  const said = (answers: AnyAnswers) => {
    const r = result(usiaSekolahRemaja, { ...none, ...answers }, {}, baru)
    return [r.found.filter(c => c.startsWith('tbc')), r.referred.filter(x => x.includes('tbc'))]
  }
  test.each(['batuk2mgg', 'demam2mgg', 'bbTurun', 'lesu'])('%s alone is a sign', key => {
    expect(said({ [key]: true })).toEqual([['tbc-terduga'], ['rujuk-tbc-terduga: 7-hari']])
  })
  test('a contact without signs is referred as a contact', () => {
    expect(said({ kontak: true })).toEqual([['tbc-kontak-erat'], ['rujuk-tbc-kontak: 7-hari']])
    expect(said({})).toEqual([['tbc-tanpa-tanda'], []])
  })
  test('what only the other edition asks does not count', () => {
    expect(said({ batuk: true })).toEqual([['tbc-tanpa-tanda'], []])
    expect(result(usiaSekolahRemaja, { lesu: true, batuk2mgg: true }).found).toEqual([])
  })
})

describe('adults in the edition of 2025', () => {
  const none = { batuk2mgg: false, batukBaru: false, kontak: false, tbcTambahan: [] }
  const said = (answers: AnyAnswers, who: Partial<Subject> = {}, policy: Partial<ClinicalPolicy> = {}) => {
    const r = result(dewasa, { ...none, ...answers }, who, { ...baru, ...policy })
    return [r.found.filter(c => c.startsWith('tbc')), r.referred.filter(x => x.includes('tbc'))]
  }
  const terduga = [['tbc-terduga'], ['rujuk-tbc-terduga: 7-hari']]

  test('a cough of any length is a sign', () => {
    expect(said({ batuk2mgg: true })).toEqual(terduga)
    expect(said({ batukBaru: true })).toEqual(terduga)
    expect(asks(dewasa, { batuk2mgg: true }, baru)).not.toContain('batukBaru')
  })

  test('other complaints alone are no sign: taught, and asked again next month', () => {
    expect(said({ tbcTambahan: ['lemah'], faktorTbc: [] })).toEqual([['tbc-keluhan-lain'], []])
    expect(result(dewasa, { ...none, tbcTambahan: ['lemah'], faktorTbc: [] }, {}, baru).advised).toContain(
      'edukasi-tbc-keluhan-lain',
    )
  })

  test('a complaint with a risk factor or a close contact is a sign', () => {
    expect(said({ tbcTambahan: ['sesak'], faktorTbc: ['dm'] })).toEqual(terduga)
    expect(said({ tbcTambahan: ['sesak'], kontak: true })).toEqual(terduga)
    expect(said({ kontak: true })).toEqual([['tbc-kontak-erat'], ['rujuk-tbc-kontak: 7-hari']])
  })

  test('a risk factor that the policy does not count is none', () => {
    const policy = { faktorRisikoTbc: ['hiv'] }
    expect(said({ tbcTambahan: ['sesak'], faktorTbc: ['dm'] }, {}, policy)).toEqual([
      ['tbc-keluhan-lain'],
      [],
    ])
  })

  test('risk factors are asked only where they decide, and never HIV', () => {
    const asked = (answers: AnyAnswers) => asks(dewasa, { ...none, ...answers }, baru).includes('faktorTbc')
    expect([asked({}), asked({ tbcTambahan: ['lemah'] })]).toEqual([false, true])
    expect(asked({ tbcTambahan: ['lemah'], batukBaru: true })).toBe(false)
    expect(asked({ tbcTambahan: ['lemah'], kontak: true })).toBe(false)
    expect(Object.keys(dewasa.questions.faktorTbc.options)).not.toContain('hiv')
  })

  test('what was not asked is not judged', () => {
    expect(said({ tbcTambahan: ['lemah'] })).toEqual([[], []])
    const r = result(dewasa, { batuk2mgg: false, batukBaru: false }, {}, baru)
    expect(r.found.filter(c => c.startsWith('tbc'))).toEqual([])
  })

  test('age is a risk factor by itself where the policy counts it', () => {
    const old = (policy: Partial<ClinicalPolicy>) =>
      result(lansia, { ...none, tbcTambahan: ['lemah'] }, {}, { ...baru, ...policy }).referred
    expect(old({})).toEqual(['rujuk-tbc-terduga: 7-hari'])
    expect(old({ faktorRisikoTbc: [] })).toEqual([])
    expect(asks(lansia, { ...none, tbcTambahan: ['lemah'] }, baru)).not.toContain('faktorTbc')
  })

  test('no sign at all is green', () => {
    expect(said({})).toEqual([['tbc-tanpa-tanda'], []])
  })
})
