import { describe, expect, it } from 'vitest'
import {
  ancestors,
  areaPath,
  areaTree,
  below,
  chainOf,
  dusunLabel,
  nearest,
  posyanduBelow,
} from '../../src/domain/areas/index.ts'
import type { Area } from '../../src/domain/areas/index.ts'
import { policyDefaults, policyFor } from '../../src/domain/policy/index.ts'
import type { PolicySet } from '../../src/domain/policy/index.ts'
import {
  cardOf,
  openRecord,
  editArea,
  policySets,
  registerArea,
  registerStaff,
  setPolicy,
} from '../../src/domain/records/index.ts'
import { id, pen, world } from './records/world.ts'

const areas: Area[] = [
  { id: 'kab', nama: 'Kab. Contoh', jenis: 'kabupaten' },
  { id: 'pkm', nama: 'Puskesmas Sukamaju', jenis: 'puskesmas', induk: 'kab', sebutan_dusun: 'Kampung' },
  { id: 'desa', nama: 'Desa Mekar', jenis: 'desa', induk: 'pkm' },
  { id: 'dusun', nama: 'Krajan', jenis: 'dusun', induk: 'desa' },
  { id: 'melati', nama: 'Posyandu Melati', jenis: 'posyandu', induk: 'dusun' },
  { id: 'mawar', nama: 'Posyandu Mawar', jenis: 'posyandu', induk: 'desa' },
  { id: 'lama', nama: 'Posyandu Lama', jenis: 'posyandu', induk: 'desa', aktif: false },
]
const tree = areaTree(areas)

describe('the tree of areas', () => {
  it('is read upwards, nearest first, and downwards, parents first', () => {
    expect(ancestors(tree, 'melati').map(a => a.id)).toEqual(['dusun', 'desa', 'pkm', 'kab'])
    expect(chainOf(tree, 'mawar')).toEqual(['mawar', 'desa', 'pkm', 'kab'])
    expect(below(tree, 'desa').map(a => a.id)).toEqual(['desa', 'dusun', 'lama', 'mawar', 'melati'])
  })

  it('gives the posyandu in use, and the area of a kind above', () => {
    expect(posyanduBelow(tree, 'pkm').map(a => a.id)).toEqual(['mawar', 'melati'])
    expect(nearest(tree, 'melati', 'puskesmas')?.id).toBe('pkm')
    expect(areaPath(tree, 'melati')).toBe('Posyandu Melati, Desa Mekar')
  })

  it('calls a dusun as the nearest area does that says so', () => {
    expect(dusunLabel(tree, 'melati')).toBe('Kampung')
    expect(dusunLabel(tree, 'kab')).toBe('Dusun')
  })

  it('ends where two moves made a ring, and where a parent is not known', () => {
    const ring = areaTree([
      { id: 'a', nama: 'A', jenis: 'desa', induk: 'b' },
      { id: 'b', nama: 'B', jenis: 'desa', induk: 'a' },
      { id: 'c', nama: 'C', jenis: 'posyandu', induk: 'tidak ada' },
    ])
    expect(ancestors(ring, 'a').map(a => a.id)).toEqual(['b'])
    expect(below(ring, 'a').map(a => a.id)).toEqual(['a', 'b'])
    expect(ancestors(ring, 'c')).toEqual([])
  })
})

const set = (record: string, area: string, from: string, chosen: PolicySet['chosen']): PolicySet => ({
  record,
  area,
  from,
  chosen,
})

describe('policy', () => {
  const chain = chainOf(tree, 'melati')

  it('has defaults of which nobody decided', () => {
    expect(policyFor(chain, [], '2026-11-10')).toEqual({ policy: policyDefaults, from: [] })
  })

  it('is the nearest area, field by field, cut-offs one by one', () => {
    const sets = [
      set('p1', 'kab', '2026-01-01', { edition: 'kb-2025', kaderBolehGds: true, ambang: { a: 1, b: 2 } }),
      set('p2', 'pkm', '2026-01-01', { kaderBolehGds: false, ambang: { b: 3 } }),
      set('p3', 'lain', '2026-01-01', { rujukSetiapT: true }),
    ]
    const { policy, from } = policyFor(chain, sets, '2026-11-10')
    expect(policy).toMatchObject({
      edition: 'kb-2025',
      kaderBolehGds: false,
      rujukSetiapT: false,
      ambang: { a: 1, b: 3 },
    })
    expect(from).toEqual(['p2', 'p1'])
  })

  it('of an old visit is the one that was valid on its day', () => {
    const sets = [
      set('baru', 'pkm', '2026-06-01', { edition: 'kb-2025' }),
      set('lama', 'pkm', '2026-01-01', { edition: 'kb-2023', kaderBolehGds: true }),
    ]
    expect(policyFor(chain, sets, '2026-05-31').policy.edition).toBe('kb-2023')
    expect(policyFor(chain, sets, '2026-06-01').policy).toMatchObject({
      edition: 'kb-2025',
      kaderBolehGds: true,
    })
    expect(policyFor(chain, sets, '2025-12-31').from).toEqual([])
  })
})

describe('the records of areas, policy and staff', () => {
  it('become cards from which tree and policy are read', () => {
    const w = world()
    w.accept(registerArea(pen(), { nama: 'Puskesmas', jenis: 'puskesmas' }, id('pkm')))
    w.accept(
      setPolicy(pen(), id('pkm'), {
        berlaku_mulai: '2026-01-01',
        edisi: 'kb-2025',
        bulan_vitamin_a: ['2', '8'],
        ambang: { x: 2 },
      }),
    )
    w.accept(setPolicy(pen(), id('pkm'), { berlaku_mulai: '2026-06-01', tanggal_tutup_bulan: 25 }))
    const card = cardOf(w.viewOf(id('pkm')), id('pkm'))
    expect(card?.area).toEqual({ id: id('pkm'), nama: 'Puskesmas', jenis: 'puskesmas' })
    expect(card?.kebijakan).toEqual(policySets(w.viewOf(id('pkm'))))
    expect(policyFor([id('pkm')], card?.kebijakan ?? [], '2026-07-01').policy).toMatchObject({
      edition: 'kb-2025',
      bulanVitaminA: [2, 8],
      tanggalTutupBulan: 25,
      ambang: { x: 2 },
    })
  })

  it('keep the id of an area that was renamed', () => {
    const w = world()
    w.accept(registerArea(pen(), { nama: 'Melati', jenis: 'posyandu', induk: id('desa') }, id('Melati')))
    const record = w.viewOf(id('Melati')).records[0]
    if (!record) throw new Error('no area')
    w.accept(editArea(pen(), openRecord(record), { nama: 'Melati Indah' }))
    expect(cardOf(w.viewOf(id('Melati')), id('Melati'))?.area).toMatchObject({
      nama: 'Melati Indah',
      induk: id('desa'),
    })
  })

  it('name the staff of an area', () => {
    const w = world()
    w.accept(
      registerStaff(pen(), id('Tini'), {
        nama: 'Tini',
        peran: 'kader',
        wilayah: [id('Melati')],
        aktif: true,
      }),
    )
    expect(cardOf(w.viewOf(id('Tini')), id('Tini'))).toMatchObject({
      kind: 'petugas',
      nama: 'Tini',
      petugas: { peran: 'kader', aktif: true },
    })
  })
})
