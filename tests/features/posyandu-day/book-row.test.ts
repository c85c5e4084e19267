import { describe, expect, it } from 'vitest'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { bookRow, readRow, rowSaid } from '../../../src/features/posyandu-day/book-row.ts'
import { id } from '../../domain/records/world.ts'
import { childWith, reference } from '../people/growth/child.ts'

const visits = [
  { on: '2026-09-10', bb: 8.6 },
  { on: '2026-10-10', bb: 8.5 },
]

/** What stands under the columns while a row of the book is copied. */
function said(bb: string): readonly string[] {
  const child = id('Aisyah')
  const policy = { policy: policyDefaults, from: [] }
  const row = bookRow(childWith(visits).w.viewOf(child), child, '2026-11-10', policy, reference)
  const read = row && readRow(row, { bb }, false)
  return row && read?.ok ? rowSaid(row, read.answers) : []
}

describe('a row copied from the book', () => {
  it('says the letter with its grams', () =>
    expect(said('8,9')).toEqual(['N: naik 400 g (paling sedikit 200 g)']))
  it('says once that it did not rise twice running', () => {
    expect(said('8,5')).toEqual([
      'T: tetap, seharusnya naik paling sedikit 200 g, dua kali berturut-turut (2T)',
    ])
  })
  it('says every other reason as well', () => expect(said('6,2').join('. ')).toMatch(/2T.*garis merah/))
  it('says nothing of a row that is empty', () => expect(said('')).toEqual([]))
})
