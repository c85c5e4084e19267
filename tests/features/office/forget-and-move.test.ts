import { describe, expect, it } from 'vitest'
import { areaTree } from '../../../src/domain/areas/index.ts'
import type { Card } from '../../../src/domain/records/index.ts'
import { isConfirmed, leftBehind, reasons } from '../../../src/features/office/forget-words.ts'
import { managedAreas } from '../../../src/features/office/managed-areas.ts'
import { moveOf, whatFollows, worksElsewhere } from '../../../src/features/office/staff-move.ts'

const person = (id: string, more: Partial<Card> = {}): Card => ({ id, kind: 'orang', nama: id, ...more })

describe('forgetting somebody', () => {
  it.each([
    ['Siti Aminah', true],
    ['  siti   aminah ', true],
    ['lupakan', true],
    ['LUPAKAN', true],
    ['Siti', false],
    ['', false],
    ['   ', false],
  ])('"%s" typed for Siti Aminah: %s', (typed, confirmed) =>
    expect(isConfirmed(typed, 'Siti Aminah')).toBe(confirmed),
  )

  it('is not confirmed by nothing, whatever she is called', () => expect(isConfirmed(' ', ' ')).toBe(false))

  it('asks for a reason of the list, by its code', () => {
    expect(reasons.map(r => r.value)).toContain('diminta-sendiri')
    for (const { value } of reasons) expect(value).toMatch(/^[a-z-]+$/)
  })

  it('tells who loses a mother or a housemate, also of those who were merged with her', () => {
    const siti = person('siti', { rumah: 'r1', gabungan: ['siti', 'sity'] })
    const others = [
      siti,
      person('sity', { rumah: 'r1' }),
      person('anak', { ibuId: 'siti', rumah: 'r1' }),
      person('bayi', { ibuId: 'sity' }),
      person('suami', { rumah: 'r1' }),
      person('lain', { rumah: 'r2' }),
    ]
    expect(leftBehind(siti, others).map(l => [l.card.id, l.as])).toEqual([
      ['anak', 'anak'],
      ['bayi', 'anak'],
      ['suami', 'serumah'],
    ])
    expect(leftBehind(person('sendiri'), [person('x')])).toEqual([])
  })
})

const tree = areaTree([
  { id: 'p', nama: 'Cempaka', jenis: 'puskesmas' },
  { id: 'd1', nama: 'Karangjati', jenis: 'desa', induk: 'p' },
  { id: 'd2', nama: 'Sumberejo', jenis: 'desa', induk: 'p' },
  { id: 'm1', nama: 'Melati 1', jenis: 'posyandu', induk: 'd1' },
  { id: 'm2', nama: 'Melati 2', jenis: 'posyandu', induk: 'd1', aktif: false },
  { id: 'k', nama: 'Kenanga', jenis: 'posyandu', induk: 'd2' },
])

describe('another place of work', () => {
  it('is one of those that the caller manages, and where she works already is among them', () => {
    const ids = (own: string, present: string[] = []) =>
      managedAreas(tree, [own], 'kader', present).map(a => a.id)
    expect(ids('d1')).toEqual(['m1'])
    expect(ids('d1', ['m2'])).toEqual(['m1', 'm2'])
    expect(ids('p')).toEqual(['m1', 'k'])
  })

  it('is not for a bidan to choose when the kader also works in another desa', () => {
    const places = managedAreas(tree, ['d1'], 'kader', ['m1', 'k'])
    expect(worksElsewhere({ areas: ['m1', 'k'] }, places)).toBe(true)
    expect(worksElsewhere({ areas: ['m1'] }, places)).toBe(false)
  })

  it('says what her phone gets and loses, and nothing when nothing changes', () => {
    expect(whatFollows(true, moveOf(tree, ['m1'], ['m1']))).toEqual([])
    const both = whatFollows(true, moveOf(tree, ['m1'], ['k']))
    expect(both[0]).toBe('Catatan Kenanga diunduh ke HP begitu ada sinyal.')
    expect(both[1]).toMatch(/Melati 1 yang belum terkirim tetap dikirim lebih dulu/)
    expect(whatFollows(false, moveOf(tree, ['d1'], ['d1', 'd2']))).toEqual([
      'Catatan Sumberejo diunduh ke perangkat begitu ada sinyal.',
    ])
  })
})
