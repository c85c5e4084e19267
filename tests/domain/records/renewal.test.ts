import { expect, test } from 'vitest'
import { checkForm, read, renewalOf, rumahTangga } from '../../../src/domain/records/index.ts'
import { create } from '../../../src/domain/records/draft.ts'
import { goldenBodies } from './bodies.ts'
import { id, pen, world } from './world.ts'

test('a family is looked at anew a year after its data were collected', () => {
  expect(renewalOf('2026-11-10')).toBe('2027-11-10')
  expect(renewalOf('2024-02-29')).toBe('2025-03-01')
  expect(renewalOf(undefined)).toBeUndefined()
  expect(renewalOf('besok')).toBeUndefined()
})

test('data that were collected tomorrow are refused', () => {
  const body = { ...goldenBodies['rumah-tangga'], tanggal_pengumpulan: '2026-11-11' }
  const checked = checkForm(rumahTangga, body, { today: '2026-11-10' })
  expect(!checked.ok && checked.faults.map(f => f.field)).toEqual(['tanggal_pengumpulan'])
})

test('which illness is in the house never reaches a kader; what the house is like does', () => {
  const w = world()
  const body = {
    ...goldenBodies['rumah-tangga'],
    ventilasi: false,
    jamban: 'leher_angsa',
    ada_tbc: true,
    ada_odgj: false,
  }
  w.accept(create(pen(), rumahTangga, id('rumah'), body, id('rumah')), 'bidan')
  const kader = w.kaderView(id('rumah')).records.find(r => r.kind === rumahTangga.kind)
  if (!kader) throw new Error('the household is not there')
  expect(read(rumahTangga, kader)).toMatchObject({ ventilasi: false, jamban: 'leher_angsa' })
  expect(Object.keys(kader.fields).filter(f => f.startsWith('ada_'))).toEqual([])
})
