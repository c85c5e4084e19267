import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { counts, figureKey, figuresOf, holds, personsOf } from '../../../src/domain/indicators/index.ts'
import type { Contribution, Count } from '../../../src/domain/indicators/index.ts'
import { count } from '../../../src/domain/indicators/count.ts'
import { cancel, openRecord } from '../../../src/domain/records/index.ts'
import { kunjungan } from '../../../src/domain/records/kunjungan.ts'
import { onPhone, onServer, openOnes, ticksOf } from './lives/figures.ts'
import { arrival, arrived } from './lives/phone.ts'
import { lifeOf, stages } from './lives/stages.ts'
import { tell } from './lives/tell.ts'
import { id, melati, village } from './village.ts'

const told = ['kk-sasaran', 'kk-dikunjungi', 'kk-belum']
const seed = 20_261_123

/** Neighbours of all stages, most of them of one of two families. */
const neighbours = fc.array(fc.constantFrom(...Object.keys(stages)).chain(lifeOf), {
  minLength: 2,
  maxLength: 6,
})

const only = (contributions: readonly Contribution[], list: readonly Count[]) =>
  new Map([...figuresOf(contributions, list)].filter(([key]) => told.includes(key.split(' ')[0] ?? '')))

describe('families over random lives', () => {
  test('come out the same from a phone and from the server', () => {
    fc.assert(
      fc.property(neighbours, arrival, (lives, way) => {
        const people = lives.map((life, i) => ({ told: tell(life, `Warga ${i}`), came: ticksOf(life) }))
        const server = people.flatMap(p => onServer(p.told, p.came))
        const phone = people.flatMap(p =>
          onPhone({ ...p.told, items: arrived(p.told.items, way) }, p.came, openOnes),
        )
        expect(only(phone, openOnes)).toEqual(only(server, counts))
      }),
      { numRuns: 80, seed },
    )
  }, 60_000)

  test('are as many as there are names of them, whoever is in them; everybody else is one whose family is not known', () => {
    let most = 0
    fc.assert(
      fc.property(neighbours, lives => {
        const all = lives.flatMap((life, i) => onServer(tell(life, `Warga ${i}`), ticksOf(life)))
        const figures = figuresOf(all, counts)
        const visitedAt = counts.findIndex(c => c.id === 'kk-dikunjungi')
        for (const [key, here] of Map.groupBy(all, c => `${c.posyandu} ${c.month}`)) {
          const [posyandu = '', month = ''] = key.split(' ')
          const of = (id: string): number => figures.get(figureKey(id, posyandu, month)) ?? 0
          const families = Map.groupBy(
            here.filter(c => c.rumah !== undefined),
            c => c.rumah,
          )
          const visited = [...families.values()].filter(f => f.some(c => holds(c.counts, visitedAt)))
          expect(told.map(of)).toEqual([
            families.size,
            visited.length,
            here.filter(c => c.rumah === undefined).length,
          ])
          for (const id of told)
            expect(personsOf(all, id, { posyandu: [posyandu], months: [month] }, counts)).toHaveLength(of(id))
          most = Math.max(most, ...[...families.values()].map(f => f.length))
        }
      }),
      { numRuns: 40, seed },
    )
    expect(most).toBeGreaterThan(2)
  }, 60_000)
})

/** A mother and her child, of whom only the child's family was written down when it was registered. */
function home() {
  const v = village()
  const [ani, budi] = [v.person('Ani', { lahir: '1996-02-04' }), v.person('Budi', { lahir: '2024-02-04' })]
  v.changed(ani, { rumah: id('Rumah') })
  const families = (month: string, at = melati) => v.row(month, told, at)
  return { ...v, ani, budi, families }
}

const visit = { tanggal: '2026-11-12', petugas: [id('kader A')], hasil: 'tidak_ada_orang' }

test('a member who is linked later makes no second family, and whoever is not linked is said', () => {
  const v = home()
  expect(v.families('2026-11')).toEqual([1, 0, 1])
  v.changed(v.budi, { rumah: id('Rumah') })
  expect(v.families('2026-11')).toEqual([1, 0, 0])
  expect(v.who('kk-sasaran', '2026-11')).toEqual([id('Rumah')])
})

test('a family is visited when one of it was, whatever came of it, in that month alone; a cancelled visit was none', () => {
  const v = home()
  v.changed(v.budi, { rumah: id('Rumah') })
  v.wrote(v.budi, '2026-11-12', kunjungan, visit, id('kunjungan'))
  expect([v.families('2026-11'), v.families('2026-12')]).toEqual([
    [1, 1, 0],
    [1, 0, 0],
  ])
  expect(v.ratio('kk-dikunjungi', '2026-11')).toMatchObject({ numerator: 1, denominator: 1, missing: 0 })
  const record = v.viewOf(v.budi).records.find(r => r.id === id('kunjungan'))
  v.accept(
    record
      ? cancel({ newId: () => id('batal'), happenedOn: '2026-11-13', posyandu: melati }, openRecord(record))
      : [],
  )
  expect(v.families('2026-11')).toEqual([1, 0, 0])
})

test('a visit to somebody whose family is not known is no visit to a family', () => {
  const v = home()
  v.wrote(v.budi, '2026-11-12', kunjungan, visit)
  expect(v.families('2026-11')).toEqual([1, 0, 1])
  expect(v.row('2026-11', ['kr-dikunjungi'])).toEqual([1])
})

test('families are counted in each month, never as the first time of a year; what is part of them are families', () => {
  const when = () => true
  const family = count({ id: 'a', words: 'A', per: 'keluarga', when })
  expect(count({ id: 'b', words: 'B', within: family, when }).per).toBe('keluarga')
  expect(() => count({ id: 'c', words: 'C', per: 'keluarga', each: 'pertama-di-tahun', when })).toThrow(
    /families/,
  )
})
