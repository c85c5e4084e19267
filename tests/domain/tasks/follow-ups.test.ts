import { describe, expect, it } from 'vitest'
import { rumahTangga } from '../../../src/domain/records/index.ts'
import type { Body } from '../../../src/domain/log/index.ts'
import { byRoute } from '../../../src/domain/tasks/index.ts'
import { id } from '../records/world.ts'
import { melati, posyandu } from './people.ts'

/** Households with one child each, who did not come this month. */
function village(houses: Readonly<Record<string, Body>>) {
  const p = posyandu()
  for (const [name, body] of Object.entries(houses)) {
    p.wrote(id(name), '2026-01-01', rumahTangga, { posyandu: melati, kepala: name, ...body }, id(name))
    p.person(`anak ${name}`, { lahir: '2024-05-10', rumah: id(name) })
  }
  p.day('2026-11-10', ['balita'])
  return {
    ...p,
    own: (account: string) =>
      p
        .list('2026-11-12', { account: id(account) })
        .filter(f => f.mine)
        .map(f => f.card.nama)
        .toSorted(),
  }
}

describe('households of my own', () => {
  const soka = { dasawisma: 'Soka 02' }
  const v = village({
    A: { ...soka, kader_pembina: id('Bu Sri') },
    B: { dasawisma: 'soka  02 ' },
    C: { ...soka, kader_pembina: id('Bu Tini') },
    D: { dasawisma: 'Kemuning 01' },
    E: {},
    F: { ...soka, posyandu: id('Mawar') },
  })

  it('are those for which I am named, and those of my dasawisma for which nobody is', () => {
    expect(v.own('Bu Sri')).toEqual(['anak A', 'anak B'])
    expect(v.own('Bu Tini')).toEqual(['anak B', 'anak C'])
  })

  it('are none for whoever is named nowhere, and without an account', () => {
    expect(v.own('Bu Rina')).toEqual([])
    expect(v.list('2026-11-12').some(f => f.mine)).toBe(false)
  })
})

describe('where somebody lives', () => {
  it('is her own address, else that of her household', () => {
    const v = village({ A: { rt: '02', rw: '01', dusun: 'Krajan' } })
    v.person('Siti', { lahir: '2024-05-10', rumah: id('A'), rt: '05' })
    const lives = Object.fromEntries(v.list('2026-11-12').map(f => [f.card.nama, f.lives]))
    expect(lives['anak A']).toEqual({ rt: '02', rw: '01', dusun: 'Krajan' })
    expect(lives['Siti']).toEqual({ rt: '05' })
  })

  it('goes hamlet by hamlet, RT 2 before RT 10, and without an address last', () => {
    const homes = [
      {},
      { dusun: 'Sumber', rt: '01' },
      { dusun: 'Krajan', rt: '10' },
      { dusun: 'Krajan', rt: '2' },
      { dusun: 'krajan', rt: '02', rw: '1' },
    ]
    expect(homes.toSorted(byRoute)).toEqual([homes[4], homes[3], homes[2], homes[1], homes[0]])
  })
})
