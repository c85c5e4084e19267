import { describe, expect, test } from 'vitest'
import { demoLog } from '../../../bench/demo/index.ts'
import {
  attendance,
  contributionsOf,
  counts,
  countsAsTree,
  figuresOf,
  personsOf,
  policyAt,
  sumOf,
} from '../../../src/domain/indicators/index.ts'
import type { Contribution } from '../../../src/domain/indicators/index.ts'
import { fold } from '../../../src/domain/log/index.ts'
import type { Item } from '../../../src/domain/log/index.ts'
import { cardOf } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { reference } from '../tasks/people.ts'

const until = '2026-11'

/** Months of an invented puskesmas, from the builders that a phone uses. */
function counted(seed: string) {
  const held = new Map<string, Item[]>()
  const saves = demoLog({ today: `${until}-24`, seed, people: 160, posyandu: 3, months: 9 }).saves
  for (const [seq, entry] of saves.flatMap(s => s.entries).entries())
    held.set(entry.about, [...(held.get(entry.about) ?? []), { entry, seq }])
  const cards = [...held].flatMap(([id, items]) => cardOf(fold(items, kinds), id) ?? [])
  const came = attendance(cards)
  const world = {
    kinds,
    reference,
    policyAt: policyAt(
      cards.flatMap(c => c.area ?? []),
      [],
    ),
  }
  const span = { from: '2026-01', until }
  const all = cards
    .filter(c => c.kind === 'orang')
    .flatMap(({ id }) =>
      contributionsOf({ id, items: held.get(id) ?? [], attended: came.get(id) }, countsAsTree, span, world),
    )
  return { all, figures: figuresOf(all, counts) }
}

describe.each(['satu', 'dua', 'tiga'])('a puskesmas of the seed %s', seed => {
  const { all, figures } = counted(seed)
  const places = [...new Set(all.map((c: Contribution) => c.posyandu))]
  const cells = places.flatMap(p => [...new Set(all.map(c => c.month))].map(month => ({ p, month })))
  const sum = (id: string, { p, month }: (typeof cells)[number]): number =>
    sumOf(figures, id, { posyandu: [p], months: [month] })
  const sums = (ids: readonly string[], cell: (typeof cells)[number]): number =>
    ids.reduce((n, id) => n + sum(id, cell), 0)

  test('there is something to count', () => {
    expect(cells.some(c => sum('skdn-d', c) > 0 && sum('r4-td', c) > 0 && sum('r1-td', c) > 0)).toBe(true)
  })

  test('D = N + T + O + B, and S = D + those who were not weighed', () => {
    for (const c of cells) {
      expect(sums(['skdn-n', 'skdn-t', 'skdn-o', 'skdn-b'], c)).toBe(sum('skdn-d', c))
      expect(sums(['skdn-d', 'skdn-tidak-ditimbang'], c)).toBe(sum('skdn-s', c))
      expect(sums(['skdn-n', 'skdn-t'], c)).toBe(sum('skdn-d1', c))
    }
  })

  test('datang + tidak datang = sasaran, in every recap', () => {
    const groups = [
      'r1-bumil',
      'r1-nifas',
      'r2-bayi',
      'r2-balita',
      'r3-6-14',
      'r3-15-18',
      'r4-dewasa',
      'r4-lansia',
    ]
    for (const c of cells)
      for (const group of groups) {
        const [recap = '', ...rest] = group.split('-')
        const of = (what: string) => `${recap}-${what}-${rest.join('-')}`
        expect(sums([of('datang'), of('tidak-datang')], c)).toBe(sum(of('sasaran'), c))
      }
  })

  test('everybody of the month stands in exactly one recap', () => {
    for (const c of cells)
      expect(sums(['r1-sasaran', 'r2-sasaran', 'r3-sasaran', 'r4-sasaran'], c)).toBe(sum('kr-sasaran', c))
  })

  test('a part never exceeds its whole, in any month and place', () => {
    const over = cells.flatMap(c =>
      counts.flatMap(part =>
        part.each === 'bulan' && part.within && sum(part.id, c) > sum(part.within.id, c) ? [part.id] : [],
      ),
    )
    expect([...new Set(over)]).toEqual([])
  })

  test('the classes of what was measured add up to those who were measured; men + women and ages too', () => {
    const rows = counts.filter(c => c.words.endsWith(': diperiksa'))
    for (const row of rows) {
      const classes = counts.filter(c => c.within === row).map(c => c.id)
      for (const c of cells) expect([row.id, sums(classes, c)]).toEqual([row.id, sum(row.id, c)])
    }
    for (const whole of ['skdn-s', 'skdn-k', 'skdn-d', 'skdn-n', 'skdn-bgm']) {
      const columns = counts.filter(c => new RegExp(`^${whole}-\\d+-\\d+-[lp]$`).test(c.id)).map(c => c.id)
      expect(columns).toHaveLength(10)
      for (const c of cells) expect(sums(columns, c)).toBe(sum(whole, c))
    }
  })

  test('once in a year is once: nobody is screened twice, and the year never has more screened than people', () => {
    const year = { posyandu: places, months: [...new Set(all.map(c => c.month))] }
    for (const c of counts.filter(x => x.each === 'pertama-di-tahun')) {
      const many = sumOf(figures, c.id, year)
      expect([c.id, many]).toEqual([c.id, personsOf(all, c.id, year, counts).length])
      if (c.within) expect(many).toBeLessThanOrEqual(sumOf(figures, c.within.id, year))
    }
  })

  test('one person stands at one posyandu in one month', () => {
    const keys = all.map(c => `${c.person} ${c.month}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
