import { describe, expect, it } from 'vitest'
import { bookRows } from '../../../src/domain/due/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { pagesOf, readerOf } from '../../../src/features/people/copy-doses.ts'

const today = '2026-11-10'
const pages = (birth: string, sex: 'L' | 'P') =>
  pagesOf(bookRows({ birth, sex }, [], today, policyDefaults), readerOf(birth, today))

describe('the page that is copied', () => {
  it.each([
    ['2020-11-11', 'anak'],
    ['2020-11-10', 'sekolah'],
    ['2011-11-11', 'sekolah'],
    ['2011-11-10', 'dewasa'],
  ])('of who was born on %s is that of %s', (birth, reader) => expect(readerOf(birth, today)).toBe(reader))

  it('of a baby begins with its birth', () =>
    expect(pages('2026-01-10', 'P').map(p => p.title)).toEqual(expect.arrayContaining(['Baru lahir'])))

  it('of a woman begins with the five Td, and her childhood is folded', () => {
    const [td, childhood] = pages('2003-07-04', 'P')
    expect(td?.rows.map(r => r.key)).toEqual(['Td:1', 'Td:2', 'Td:3', 'Td:4', 'Td:5'])
    expect(childhood).toMatchObject({ title: 'Imunisasi waktu bayi dan sekolah', more: true })
  })

  it('loses no line on the way', () => {
    for (const birth of ['2026-01-10', '2015-01-10', '2003-07-04'])
      for (const sex of ['L', 'P'] as const) {
        const rows = bookRows({ birth, sex }, [], today, policyDefaults).map(r => r.key)
        expect(
          pages(birth, sex)
            .flatMap(p => p.rows.map(r => r.key))
            .toSorted(),
        ).toEqual(rows.toSorted())
      }
  })
})
