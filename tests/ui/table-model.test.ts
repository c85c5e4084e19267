import { describe, expect, it } from 'vitest'
import { nextSort, sorted } from '../../src/ui/table-model.ts'
import type { Column } from '../../src/ui/table-model.ts'

type Village = { name: string; idl: number | undefined }
const rows: readonly Village[] = [
  { name: 'Mekarsari', idl: 80 },
  { name: 'Bantarwaru', idl: undefined },
  { name: 'Karangjati', idl: 62 },
]
const columns: readonly Column<Village>[] = [
  { id: 'desa', header: 'Desa', cell: row => row.name, sortBy: row => row.name },
  { id: 'idl', header: 'IDL', cell: row => row.idl, sortBy: row => row.idl },
]
const names = (sort: Parameters<typeof sorted>[2]) => sorted(rows, columns, sort).map(row => row.name)

describe('a sorted table', () => {
  it('keeps the given order when nothing is asked', () =>
    expect(names(undefined)).toEqual(['Mekarsari', 'Bantarwaru', 'Karangjati']))
  it('sorts words', () =>
    expect(names({ column: 'desa', descending: false })).toEqual(['Bantarwaru', 'Karangjati', 'Mekarsari']))
  it('puts what is not known last, whichever way it is sorted', () => {
    expect(names({ column: 'idl', descending: false })).toEqual(['Karangjati', 'Mekarsari', 'Bantarwaru'])
    expect(names({ column: 'idl', descending: true })).toEqual(['Mekarsari', 'Karangjati', 'Bantarwaru'])
  })
  it('goes up, down, and back to the given order', () => {
    const up = nextSort(undefined, 'idl')
    const down = nextSort(up, 'idl')
    expect([up?.descending, down?.descending, nextSort(down, 'idl')]).toEqual([false, true, undefined])
  })
})
