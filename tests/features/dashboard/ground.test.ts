import { expect, test } from 'vitest'
import { areaTree } from '../../../src/domain/areas/index.ts'
import { groundOf } from '../../../src/features/dashboard/ground.ts'

const tree = areaTree([
  { id: 'k', nama: 'Kabupaten', jenis: 'kabupaten' },
  { id: 'p', nama: 'Puskesmas', jenis: 'puskesmas', induk: 'k' },
  { id: 'd1', nama: 'Desa Satu', jenis: 'desa', induk: 'p' },
  { id: 'd2', nama: 'Desa Dua', jenis: 'desa', induk: 'p' },
  { id: 'dusun', nama: 'Dusun', jenis: 'dusun', induk: 'd1' },
  { id: 'm', nama: 'Melati', jenis: 'posyandu', induk: 'dusun' },
  { id: 'n', nama: 'Mawar', jenis: 'posyandu', induk: 'd1', aktif: false },
  { id: 'o', nama: 'Anggrek', jenis: 'posyandu', induk: 'd2' },
])
const names = (places: readonly { nama: string }[]): string[] => places.map(p => p.nama).toSorted()

test('a puskesmas sees its desa, a desa its posyandu; a closed one still counts, a dusun is no row', () => {
  const ground = groundOf({ tree, own: ['p'], wholes: false })
  expect(ground.top.id).toBe('p')
  expect(names(ground.partsOf('p'))).toEqual(['Desa Dua', 'Desa Satu'])
  expect(names(ground.partsOf('d1'))).toEqual(['Mawar', 'Melati'])
  expect(ground.spotOf('d1').members.toSorted()).toEqual(['m', 'n'])
  expect(ground.spotOf('m').chain).toEqual(['m', 'dusun', 'd1', 'p', 'k'])
  expect(ground.placeOf('dusun')).toBeUndefined()
})

test('who works at several places sees them together first', () => {
  const ground = groundOf({ tree, own: ['d1', 'd2'], wholes: false })
  expect(ground.top.nama).toBe('Semua wilayah saya')
  expect(names(ground.partsOf(ground.top.id))).toEqual(['Desa Dua', 'Desa Satu'])
  expect(ground.spotOf(ground.top.id).members.toSorted()).toEqual(['m', 'n', 'o'])
})

test('J5 the dinkes hears of areas as wholes: none is added up from another', () => {
  const shown = areaTree([...tree.byId.values()].filter(a => a.jenis !== 'posyandu' && a.jenis !== 'dusun'))
  const ground = groundOf({ tree: shown, own: ['k'], wholes: true })
  expect(names(ground.all)).toEqual(['Desa Dua', 'Desa Satu', 'Kabupaten', 'Puskesmas'])
  expect(ground.spotOf('p').members).toEqual(['p'])
})
