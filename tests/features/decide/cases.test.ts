import { describe, expect, it } from 'vitest'
import { linkId } from '../../../src/domain/log/index.ts'
import type { Card } from '../../../src/domain/records/index.ts'
import { casesOf, cluesOf, reasonOf } from '../../../src/features/decide/cases.ts'

const person = (id: string, over: Partial<Card> = {}): Card => ({
  id,
  kind: 'orang',
  nama: 'Siti Aminah',
  lahir: '1990-01-01',
  ...over,
})
const [a, b] = [person('a'), person('b', { konflik: 2 })]
const pair = { a: 'a', b: 'b', why: 'nama' } as const

describe('what waits for a decision', () => {
  it('are pairs that look alike, then people with differing values', () => {
    const cases = casesOf([a, b], [pair], [])
    expect(cases.map(c => c.type)).toEqual(['dobel', 'beda'])
    expect(cases.map(reasonOf)).toEqual(['nama dan tanggal lahir sama', '2 isian berbeda'])
  })

  it('is not a pair that was decided, either way', () => {
    for (const same of [true, false]) {
      const decided = [{ record: linkId('a', 'b'), a: 'a', b: 'b', same, on: '2026-11-10' }]
      expect(casesOf([a, b], [pair], decided).map(c => c.type)).toEqual(['beda'])
    }
  })
})

describe('the clues of a pair', () => {
  const words = (x: Card, y: Card) => cluesOf(x, y).map(c => c.words)
  it('tell another spelling from another name', () => {
    expect(words(a, person('b', { nama: 'Sitti Aminnah' }))).toContain('nama beda ejaan')
    expect(words(a, person('b', { nama: 'Bambang Hartono' }))).toContain('nama beda')
  })
  it('compare mothers by who they are, else by their names, and say nothing when one is not known', () => {
    expect(words(person('a', { ibuId: 'x', ibu: 'Sri' }), person('b', { ibuId: 'y', ibu: 'Sri' }))).toContain(
      'ibu beda',
    )
    expect(words(person('a', { ibu: 'Sri' }), person('b', { ibuId: 'y', ibu: 'sri' }))).toContain('ibu sama')
    expect(words(person('a', { ibu: 'Sri' }), b).join()).not.toContain('ibu')
  })
})
