import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../../src/domain/search/index.ts'

const cards = [
  {
    id: 'a',
    nama: 'Siti Aminah',
    ibu: 'Kartinah',
    nikEnd: '0417',
    rt: '003',
    dusun: 'Krajan',
    lahir: '1990-04-01',
  },
  { id: 'b', nama: 'Aminah', rt: '3', lahir: '1971-02-11' },
  { id: 'c', nama: 'By. Ny. Siti Aminah (1)', ibu: 'Siti Aminah', rt: '3', lahir: '2026-10-02' },
  { id: 'd', nama: 'M. Rizki Pratama', panggilan: 'Kiki', ibu: 'Wulandari', nikEnd: '9031', rt: '12' },
  { id: 'e', nama: 'Hadi Setiawan', dikenal: 'Pak Gendon', lahir: '1990-01-01' },
  { id: 'f', nama: 'Adi Setiawan' },
]
const ids = (text: string, index = buildIndex(cards)) => index.find(text, 5).map(f => f.id)

describe('search', () => {
  it('shows the shorter name first when both are as typed', () =>
    expect(ids('aminah').slice(0, 2)).toEqual(['b', 'a']))
  it('answers from the first letter', () => expect(ids('h')).toContain('e'))
  it('does not mind the order of words', () => expect(ids('setiawan hadi')[0]).toBe('e'))
  it('puts the name as typed before its neighbour in sound', () =>
    expect(ids('adi setiawan')).toEqual(['f', 'e']))
  it('reads a card initial as the word it stands for', () => expect(ids('muhamad rizky')).toEqual(['d']))
  it('finds by nickname and says so', () => {
    expect(buildIndex(cards).find('kiki', 5)[0]).toEqual({ id: 'd', match: 'persis', fields: ['panggilan'] })
  })
  it('leaves out what is said before a name', () => expect(ids('bu aminah')[0]).toBe('b'))
  it('finds by what the neighbours call him', () => expect(ids('gendon')).toEqual(['e']))
  it('finds a child by the name of the mother', () => {
    expect(buildIndex(cards).find('wulan', 5)[0]).toEqual({ id: 'd', match: 'persis', fields: ['ibu'] })
    expect(ids('anak siti aminah')[0]).toBe('c')
  })
  it('finds by the end of the NIK', () => {
    expect(ids('0417')).toEqual(['a'])
    expect(ids('3374055104900417')).toEqual(['a'])
  })
  it('finds by year of birth', () => expect(ids('1990').sort()).toEqual(['a', 'e']))
  it('narrows to an RT, however it is written', () => {
    for (const rt of ['rt 3', 'RT 003', 'rt.3', 'rt03/02'])
      expect(ids(`aminah ${rt}`).sort()).toEqual(['a', 'b', 'c'])
    expect(ids('rt 12')).toEqual(['d'])
  })
  it('finds by dusun, after names', () => expect(ids('krajan')).toEqual(['a']))
  it('forgives one word too many', () => expect(ids('siti nurul aminah')[0]).toBe('a'))
  it('reads two words that were typed as one', () => expect(ids('setiawanhadi')[0]).toBe('e'))
  it('finds nothing for nothing', () => {
    expect(ids('')).toEqual([])
    expect(ids('  ')).toEqual([])
    expect(ids('wqtrplk')).toEqual([])
  })
  it('follows changes', () => {
    const index = buildIndex(cards)
    index.update({ id: 'e', nama: 'Hadi Wibowo' })
    index.remove('f')
    expect(ids('gendon', index)).toEqual([])
    expect(ids('hadi wibowo', index)).toEqual(['e'])
    expect(index.size).toBe(5)
  })
  it('stays right after very many changes', () => {
    const index = buildIndex(cards)
    for (let i = 0; i < 1500; i++) index.update({ id: 'f', nama: `Warga ${i % 2 ? 'Purnomo' : 'Sarwono'}` })
    expect(ids('purnomo', index)).toEqual(['f'])
    expect(ids('sarwono', index)).toEqual([])
  })
})
