import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/domain/records/index.ts'
import { familiesOf, familiesWhere, neighbourhoodsOf } from '../../../src/domain/regroup/index.ts'
import type { Plan } from '../../../src/domain/regroup/index.ts'

const person = (id: string, part: Partial<Card> = {}): Card => ({
  id,
  kind: 'orang',
  nama: id,
  posyandu: 'melati',
  rt: '02',
  dusun: 'Krajan',
  ...part,
})
const house = (id: string, part: Partial<Card> = {}): Card => ({
  ...person(id),
  kind: 'rumah-tangga',
  ...part,
})
const all: Plan = { jenis: 'gabung', dari: 'melati', ke: 'mawar', tanggal: '2026-11-01', lingkungan: [] }
const some = (...lingkungan: string[]): Plan => ({ ...all, jenis: 'pecah', lingkungan })

describe('who goes when a posyandu is merged', () => {
  it('is everybody at home there, family by family, whoever died or left too; nobody of another posyandu', () => {
    const cards = [
      house('rumah'),
      person('ani', { rumah: 'rumah' }),
      person('budi', { rumah: 'rumah', status: 'meninggal' }),
      person('cici', { status: 'pindah_keluar' }),
      person('lain', { posyandu: 'mawar' }),
      house('kosong', { posyandu: 'melati' }),
    ]
    expect(familiesOf(cards, all)).toEqual([
      { household: 'rumah', persons: ['ani', 'budi'] },
      { household: 'kosong', persons: [] },
      { persons: ['cici'] },
    ])
  })

  it('is whoever is left, when it was cut off in the middle', () => {
    const cards = [person('ani', { posyandu: 'mawar' }), person('budi')]
    expect(familiesOf(cards, all)).toEqual([{ persons: ['budi'] }])
  })

  it('is a large house in several saves, each within what a save may hold', () => {
    const cards = [
      house('panti'),
      ...Array.from({ length: 70 }, (_, i) => person(`p${i}`, { rumah: 'panti' })),
    ]
    expect(familiesOf(cards, all).map(f => [f.household, f.persons.length])).toEqual([
      ['panti', 30],
      [undefined, 30],
      [undefined, 10],
    ])
  })
})

describe('who goes when a posyandu is split', () => {
  const cards = [
    house('rumah', { rt: '2' }),
    person('ani', { rumah: 'rumah', rt: '02' }),
    person('budi', { rumah: 'rumah', rt: '05' }),
    person('cici', { rt: '05' }),
    person('dedi', { rt: '002', dusun: 'Krajan ' }),
  ]

  it('are its neighbourhoods, however the number of the RT was written', () => {
    const bare: Card = { id: 'x', kind: 'orang', nama: 'x', posyandu: 'melati' }
    expect(neighbourhoodsOf([...cards, bare], 'melati')).toEqual([
      { key: 'Krajan / 2', dusun: 'Krajan', rt: '2', people: 3 },
      { key: 'Krajan / 5', dusun: 'Krajan', rt: '5', people: 1 },
      { key: '', people: 1 },
    ])
  })

  it('is the house that decides for everybody in it', () => {
    expect(familiesOf(cards, some('Krajan / 2'))).toEqual([
      { household: 'rumah', persons: ['ani', 'budi'] },
      { persons: ['dedi'] },
    ])
    expect(familiesOf(cards, some('Krajan / 5'))).toEqual([{ persons: ['cici'] }])
  })

  it('leaves a house where somebody of it stays', () => {
    expect(familiesWhere(cards, 'melati', c => c.id === 'ani')).toEqual([{ persons: ['ani'] }])
  })
})
