import { expect, test } from 'vitest'
import { areaTree } from '../../../src/domain/areas/index.ts'
import { neighbourhoodWords, regroupFault, whatMoves } from '../../../src/features/office/regroup-words.ts'

const places = [
  { key: 'Krajan / 2', dusun: 'Krajan', rt: '2', people: 3 },
  { key: '', people: 1 },
]
const date = { iso: '2026-11-01', estimated: false }
const whole = { jenis: 'gabung', ke: 'mawar', date, chosen: [] } as const
const fault = (form: Parameters<typeof regroupFault>[0]) => regroupFault(form, places, '2026-11-20')

test('what is missing is asked for one after the other, and a day that has not come is refused', () => {
  expect(fault({ chosen: [] })).toContain('digabung atau dipecah')
  expect(fault({ jenis: 'gabung', chosen: [] })).toContain('tujuannya')
  expect(fault({ jenis: 'gabung', ke: 'mawar', chosen: [] })).toContain('Tanggal mulai')
  expect(fault({ ...whole, date: { iso: '2026-11-21', estimated: false } })).toContain('belum terjadi')
  expect(fault({ ...whole, date: { iso: '2026-11-20', estimated: false } })).toBeUndefined()
})

test('a split takes some and leaves some', () => {
  expect(fault({ ...whole, jenis: 'pecah' })).toContain('paling sedikit satu')
  expect(fault({ ...whole, jenis: 'pecah', chosen: places.map(p => p.key) })).toContain('pilih Digabung')
  expect(fault({ ...whole, jenis: 'pecah', chosen: [''] })).toBeUndefined()
})

test('a neighbourhood is called as people call it there, and the question says what happens to both', () => {
  const tree = areaTree([
    { id: 'desa', nama: 'Sukamaju', jenis: 'desa', sebutan_dusun: 'Kampung' },
    { id: 'melati', nama: 'Melati', jenis: 'posyandu', induk: 'desa' },
  ])
  expect(places.map(p => neighbourhoodWords(tree, 'melati', p))).toEqual([
    'Kampung Krajan, RT 2',
    'Tanpa RT dan dusun',
  ])
  const said = { people: 3, from: 'Melati', to: 'Mawar', since: '1 November 2026' }
  expect(whatMoves({ jenis: 'gabung' }, said)).toContain('Melati lalu ditutup.')
  expect(whatMoves({ jenis: 'pecah' }, said)).toContain('Warga lain tetap di Melati.')
})
