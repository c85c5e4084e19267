import { describe, expect, it } from 'vitest'
import { areaTree } from '../../../src/domain/areas/index.ts'
import type { Card } from '../../../src/domain/records/index.ts'
import { all, inPlace, onlyOptions, personRows, withOnly } from '../../../src/features/office/people-rows.ts'
import type { PeopleFilter } from '../../../src/features/office/people-rows.ts'

const today = '2026-11-10'
const tree = areaTree([
  { id: 'desa-a', nama: 'Desa A', jenis: 'desa' },
  { id: 'melati', nama: 'Posyandu Melati', jenis: 'posyandu', induk: 'desa-a' },
  { id: 'mawar', nama: 'Posyandu Mawar', jenis: 'posyandu' },
])
const person = (id: string, over: Partial<Card>): Card => ({
  id,
  kind: 'orang',
  nama: id,
  posyandu: 'melati',
  status: 'aktif',
  sasaran: 'sasaran',
  jk: 'L',
  lahir: '2025-01-01',
  ...over,
})
const people = [
  person('zaki', {
    terakhir: '2026-10-01',
    nikMark: 'x',
    rujukan: [{ record: 'r', mendesak: '7-hari', palingLambat: '2026-11-12' }],
  }),
  person('ani', { posyandu: 'mawar', lahir: '1950-01-01' }),
  person('tamu', { sasaran: 'tamu' }),
  person('wafat', { status: 'meninggal' }),
]
const rows = personRows(people, tree, today)
const everything: PeopleFilter = { desa: all, posyandu: all, kelompok: all, status: all, hanya: all }
const names = (f: Partial<PeopleFilter>) => inPlace(rows, { ...everything, ...f }).map(r => r.card.nama)

describe('the list of sasaran', () => {
  it('is by name', () => expect(names({})).toEqual(['ani', 'tamu', 'wafat', 'zaki']))
  it('narrows by desa, posyandu and group', () => {
    expect(names({ desa: 'desa-a' })).toEqual(['tamu', 'wafat', 'zaki'])
    expect(names({ posyandu: 'mawar' })).toEqual(['ani'])
    expect(names({ kelompok: 'Lansia' })).toEqual(['ani'])
  })
  it('a guest is no active sasaran, whatever her status', () => {
    expect(names({ status: 'aktif' })).toEqual(['ani', 'zaki'])
    expect(names({ status: 'tamu' })).toEqual(['tamu'])
  })
  it('who died is not among those never measured', () => {
    expect(withOnly(rows, 'belum-diukur', today).map(r => r.card.nama)).toEqual(['ani'])
    expect(onlyOptions(rows, today).map(o => o.count)).toEqual([4, 1, 1, 3])
  })
})
