import { expect, test } from 'vitest'
import { sheetById, sideBySide } from '../../../src/domain/sheets/index.ts'
import type { Head } from '../../../src/domain/sheets/index.ts'

const column = (key: string, width: number, more: Partial<Head> = {}): Head => ({
  key,
  label: key,
  type: 'text',
  width: width - 2,
  ...more,
})

test.each([
  [429, 1],
  [430, 1],
  [431, 2],
])('a form %i characters wide stands on %i papers', (wide, papers) => {
  const heads = [column('a', 200), column('b', 200), column('c', wide - 400)]
  expect(sideBySide(heads, false)).toHaveLength(papers)
})

test('each half says whose row it is, and no column is lost or told twice', () => {
  const heads = [
    column('no', 5),
    column('nama', 25, { keep: true }),
    ...['a', 'b', 'c', 'd'].map(k => column(k, 110)),
  ]
  expect(sideBySide(heads, false)).toEqual([
    [0, 1, 2, 3],
    [0, 1, 4, 5],
  ])
})

test('the register of children goes over two papers, the recap of a month over one', () => {
  const papers = (id: string) => sideBySide(sheetById(id)?.heads() ?? [], false).length
  expect([papers('sip-2'), papers('rekap-balita')]).toEqual([2, 1])
})
