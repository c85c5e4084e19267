import { describe, expect, it } from 'vitest'
import { duplicateCandidates, sameAs } from '../../../src/domain/records/index.ts'
import type { Card } from '../../../src/domain/records/index.ts'

const child = (id: string, part: Partial<Card> = {}): Card => ({
  id,
  kind: 'orang',
  nama: 'Aisyah Putri',
  jk: 'P',
  lahir: '2025-02-01',
  ibu: 'Siti Aminah',
  rt: '02',
  dusun: 'Krajan',
  ...part,
})

const found = (...cards: Card[]) => duplicateCandidates(cards).map(d => [d.a, d.b, d.why])

const twin = (id: string, urutanKembar: number) =>
  child(id, { nama: `By. Ny. Siti Aminah (${urutanKembar})`, urutanKembar })

describe('who may be the same person', () => {
  it('are two with the same NIK, whatever else they say', () => {
    const other = child('b', { nama: 'Lain Sekali', lahir: '1990-01-01', nikMark: 'x' })
    expect(found(child('a', { nikMark: 'x' }), other)).toEqual([['a', 'b', 'nik']])
  })

  it('are two of the same birth date, nearly the same name, and the same mother or RT', () => {
    expect(found(child('a'), child('b', { nama: 'Aisyah Puteri', rt: '03' }))).toEqual([['a', 'b', 'nama']])
    expect(found(child('a'), child('b', { nama: 'Aisyah Putry', ibu: 'Wulandari', rt: '2' }))).toEqual([
      ['a', 'b', 'nama'],
    ])
  })

  it('are not two of another birth date, another name, another sex, or neither mother nor RT in common', () => {
    expect(found(child('a'), child('b', { lahir: '2025-02-02' }))).toEqual([])
    expect(found(child('a'), child('b', { nama: 'Bunga Lestari' }))).toEqual([])
    expect(found(child('a'), child('b', { jk: 'L' }))).toEqual([])
    expect(found(child('a'), child('b', { ibu: 'Wulandari', rt: '05' }))).toEqual([])
  })

  it('are never twins, who share day and mother', () => {
    expect(found(twin('a', 1), twin('b', 2))).toEqual([])
    expect(found(twin('a', 1), twin('b', 1))).toEqual([['a', 'b', 'nama']])
  })

  it('are a newborn without a name and the same child with one', () => {
    expect(found(child('a', { nama: 'By. Ny. Siti Aminah (1)' }), child('b'))).toEqual([['a', 'b', 'nama']])
  })

  it('are asked about before somebody is registered', () => {
    const cards = [child('a'), child('b', { nama: 'Bunga' })]
    expect(sameAs(cards, child('baru')).map(c => c.id)).toEqual(['a'])
  })

  it('are found among thousands without comparing everybody with everybody', () => {
    const days = Array.from(
      { length: 4000 },
      (_, i) =>
        `19${50 + (i % 50)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
    )
    let compared = 0
    const cards = days.map((lahir, i) => {
      const card = child(`p${i}`, { lahir, nama: `Nama${i}` })
      return Object.defineProperty(card, 'jk', { get: () => ((compared += 1), 'P' as const) })
    })
    duplicateCandidates(cards)
    expect(compared).toBeLessThan(days.length * 20)
  })
})
