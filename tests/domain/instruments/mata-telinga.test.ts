import { expect, test } from 'vitest'
import { mataTelinga } from '../../../src/domain/instruments/mata-telinga.ts'
import { result } from './helper.ts'

const good = { mataKanan: 'normal', mataKiri: 'normal', telingaKanan: 'normal', telingaKiri: 'normal' }

test('both eyes and both ears good', () => {
  expect(result(mataTelinga, good).found).toEqual(['mata-telinga-baik'])
})

test.each([
  ['mataKanan', 'rujuk-mata: 7-hari'],
  ['mataKiri', 'rujuk-mata: 7-hari'],
  ['telingaKanan', 'rujuk-telinga: 7-hari'],
  ['telingaKiri', 'rujuk-telinga: 7-hari'],
])('%s alone is enough to be sent on', (key, referral) => {
  expect(result(mataTelinga, { ...good, [key]: 'gangguan' }).referred).toEqual([referral])
  expect(result(mataTelinga, { [key]: 'gangguan' }).referred).toEqual([referral])
})

test('three of four are no "good"', () => {
  const { telingaKiri: _, ...three } = good
  expect(result(mataTelinga, three)).toMatchObject({ found: [], notYet: ['telingaKiri'] })
})
