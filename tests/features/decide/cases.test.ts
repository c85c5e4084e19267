import { describe, expect, it } from 'vitest'
import type { Why } from '../../../src/domain/doubles/index.ts'
import type { Asked, Card } from '../../../src/domain/records/index.ts'
import {
  askedAbout,
  askedWords,
  casesOf,
  cluesOf,
  isAt,
  reasonOf,
  sortOf,
} from '../../../src/features/decide/cases.ts'

const person = (id: string, over: Partial<Card> = {}): Card => ({
  id,
  kind: 'orang',
  nama: 'Siti Aminah',
  lahir: '1990-01-01',
  ...over,
})
const [a, b] = [person('a'), person('b', { konflik: 2 })]
const pair = { a: 'a', b: 'b', why: 'nama', twins: false } as const

describe('what waits for a decision', () => {
  it('are pairs that look alike, then people with differing values', () => {
    const cases = casesOf([a, b], [pair])
    expect(cases.map(c => c.type)).toEqual(['dobel', 'beda'])
    expect(cases.map(reasonOf)).toEqual(['nama dan tanggal lahir sama', '2 isian berbeda'])
  })

  it('is sorted by what is to be done: merge, ask first, mend a number, choose a value', () => {
    const sorts = (why: Why, twins = false) => casesOf([a, b], [{ ...pair, why, twins }]).map(sortOf)
    expect(sorts('nik')).toEqual(['dobel', 'beda'])
    expect(sorts('nama', true)).toEqual(['tanya', 'beda'])
    expect(sorts('tanggal')).toEqual(['tanya', 'beda'])
    expect(sorts('nik-keliru')).toEqual(['nik', 'beda'])
  })

  it('begins with whom another place asks for, each place once, until it is answered or she is there', () => {
    const asked = { keNama: 'Anggrek', olehNama: 'Wulan', tanggal: '2026-11-01', on: '2026-11-02' }
    const diminta = [
      { ...asked, record: 'r1', ke: 'anggrek' },
      { ...asked, record: 'r2', ke: 'anggrek' },
      { ...asked, record: 'r3', ke: 'dahlia', jawaban: 'tidak' as const },
      { ...asked, record: 'r4', ke: 'melati' },
    ]
    const cases = casesOf([person('a', { posyandu: 'melati', diminta }), b], [pair])
    expect(cases.map(c => [c.id, sortOf(c)])).toEqual([
      ['r1', 'pindah'],
      [cases[1]?.id, 'dobel'],
      ['b', 'beda'],
    ])
    expect(cases[0] && reasonOf(cases[0])).toBe('ke Anggrek')
    expect(['melati', 'anggrek'].map(p => cases[0] && isAt(cases[0], p))).toEqual([true, false])
  })

  it('concerns a posyandu with one side in it', () => {
    const [one] = casesOf([person('a', { posyandu: 'melati' }), person('b', { posyandu: 'mawar' })], [pair])
    expect(['melati', 'mawar', 'anggrek'].map(p => one && isAt(one, p))).toEqual([true, true, false])
  })

  it('says what the kader was asked about this pair, and what she answered', () => {
    const asked = { record: 'q', dengan: 'b', on: '2026-11-10' }
    const of = (...tanya: Asked[]) => askedAbout({ a: person('a', { tanya }), b })
    expect(of()).toBeUndefined()
    expect(of({ ...asked, dengan: 'lain' })).toBeUndefined()
    const words = (q: Asked | undefined) => (q ? askedWords(q) : '')
    expect(words(of(asked))).toBe('ditanyakan ke kader, 10 November 2026')
    expect(words(of(asked, { ...asked, record: 'r', jawaban: 'beda' }))).toBe('kader: dua orang berbeda')
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
