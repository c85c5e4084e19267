import { expect, test } from 'vitest'
import { codingFault } from '../../../src/domain/fhir/check/codes.ts'
import { forms } from '../../../src/domain/fhir/forms.ts'
import { systems } from '../../../src/domain/fhir/systems.ts'
import { vaccines } from '../../../src/domain/fhir/vaccines.ts'
import type { Code, Coded } from '../../../src/domain/instrument/index.ts'
import { ruleSetVersion } from '../../../src/domain/instrument/index.ts'
import { instrumentById, instruments } from '../../../src/domain/instruments/index.ts'

const asked = instruments.flatMap(i =>
  Object.entries(i.questions).map(([key, q]) => ({ where: `${i.id}.${key}`, i, q, coded: q.fhir })),
)

function codesIn(coded: Coded | undefined): readonly Code[] {
  switch (coded?.as) {
    case undefined:
    case 'goes-with':
    case 'form':
      return []
    case 'unsure':
      return coded.candidate ? [coded.candidate] : []
    case 'by-answer':
      return Object.values(coded.cases).flatMap(codesIn)
    case 'observation':
      return [coded.code, ...Object.values(coded.options ?? {})]
    case 'medication':
      return [coded.code]
    case 'form-chips':
      return [coded.denied]
  }
}

test('every code that a question declares is written as its system writes codes', () => {
  const wrong = asked.flatMap(({ where, coded }) =>
    codesIn(coded).flatMap(c => codingFault(systems[c.system], c.code)?.concat(` ${where}`) ?? []),
  )
  expect(wrong).toEqual([])
  expect(asked.flatMap(a => codesIn(a.coded)).length).toBeGreaterThan(60)
})

test('what a question declares fits the question', () => {
  for (const { where, i, q, coded } of asked) {
    if (coded?.as === 'observation' && (q.kind === 'measure' || q.kind === 'count'))
      expect(coded.ucum, where).toBeDefined()
    if (coded?.as === 'observation' && coded.options && q.kind === 'choice')
      expect(Object.keys(q.options), where).toEqual(expect.arrayContaining(Object.keys(coded.options)))
    if (coded?.as === 'observation' && coded.meanWith !== undefined)
      expect(Object.keys(i.questions), where).toContain(coded.meanWith)
    if (coded?.as === 'by-answer') expect(Object.keys(i.questions), where).toContain(coded.of)
    if (coded?.as === 'form' || coded?.as === 'form-chips') expect(forms[coded.form], where).toBeDefined()
    if (coded?.as === 'form') expect(forms[coded.form]?.groups, where).toHaveProperty(coded.linkId.charAt(0))
  }
})

test('a vaccine that goes has groups of the national list and a CVX; the others say why not', () => {
  const faults = Object.values(vaccines).flatMap(v =>
    v.groups ? [codingFault(systems.cvx, v.cvx), ...v.groups.map(g => codingFault(systems.kfa, g))] : [],
  )
  expect(faults.filter(f => f !== undefined)).toEqual([])
  const held = Object.entries(vaccines).flatMap(([product, v]) => (v.groups ? [] : [product]))
  expect(held).toEqual(['HB0', 'RV', 'HEXA'])
})

test('a code is no part of a rule: declaring another one leaves the signatures as they are', () => {
  const card = instrumentById('dewasa')
  if (!card) throw new Error('no card for adults')
  const plain = Object.fromEntries(Object.entries(card.questions).map(([k, { fhir: _, ...q }]) => [k, q]))
  expect(ruleSetVersion({ ...card, questions: plain })).toBe(ruleSetVersion(card))
})

test.each([
  ['bayi-balita-apras', 'asiLanjut', '63895-7'],
  ['bayi-balita-apras', 'mpAsi', 'OC000009'],
  ['bayi-balita-apras', 'bengkakKaki', '284521000'],
  ['nifas-menyusui', 'menyusui', 'OC000017'],
])(
  '%s.%s is withheld with the code that was seen: only the form of its answer is unknown',
  (card, key, code) => {
    const coded = instrumentById(card)?.questions[key]?.fhir
    expect(coded).toMatchObject({ as: 'unsure', candidate: { code } })
  },
)
