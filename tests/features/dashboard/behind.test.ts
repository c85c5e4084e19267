import { expect, test } from 'vitest'
import { listed } from '../../../src/features/dashboard/behind.ts'

const [melati, mawar] = ['melati', 'mawar']
const at = (posyandu: string, ...ids: string[]) => ids.map(id => ({ id, posyandu }))

test('a person is one, also who was first seen at one posyandu and examined at another', () => {
  const all = [...at(melati, 'Ani', 'Budi'), ...at(mawar, 'Ani', 'Citra')]
  expect(listed(all, [], false)).toEqual({ ids: ['Ani', 'Budi', 'Citra'], again: 0 })
  expect(listed(all, at(mawar, 'Budi'), false)).toEqual({ ids: ['Ani', 'Citra'], again: 0 })
})

test('a family of two posyandu stands in the list once, and is said to be twice in the number', () => {
  const all = [...at(melati, 'Pak Adi', 'Bu Wati'), ...at(mawar, 'Pak Adi')]
  expect(listed(all, [], true)).toEqual({ ids: ['Pak Adi', 'Bu Wati'], again: 1 })
})

test('a family that was visited at one posyandu alone is among those of the other that were not', () => {
  const all = [...at(melati, 'Pak Adi'), ...at(mawar, 'Pak Adi')]
  expect(listed(all, at(melati, 'Pak Adi'), true)).toEqual({ ids: ['Pak Adi'], again: 0 })
  expect(listed(all, all, true)).toEqual({ ids: [], again: 0 })
})
