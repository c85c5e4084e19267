import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demoLog } from '../../../bench/demo/index.ts'
import {
  attendance,
  contributionsOf,
  countById,
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
import { onServer, ticksOf } from './lives/figures.ts'
import { lifeOf, stages } from './lives/stages.ts'
import { tell } from './lives/tell.ts'

const until = '2026-11'
const [villagesOfLives, peopleOfAVillage] = [25, 20]

/** Months of an invented puskesmas, from the builders that a phone uses. */
function counted(seed: string): readonly Contribution[] {
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
  return cards
    .filter(c => c.kind === 'orang')
    .flatMap(({ id }) =>
      contributionsOf({ id, items: held.get(id) ?? [], attended: came.get(id) }, countsAsTree, span, world),
    )
}

/** Twenty lives told at random, of all stages: what no course of a demo would bring together. */
function randomVillage(nr: number): readonly Contribution[] {
  const lives = fc.sample(fc.tuple(...Object.keys(stages).map(lifeOf)), { numRuns: 3, seed: nr }).flat()
  return lives
    .slice(0, peopleOfAVillage)
    .flatMap((life, i) => onServer(tell(life, `Warga ${nr}.${i}`), ticksOf(life)))
}

const puskesmas = ['satu', 'dua', 'tiga'].map(
  seed => [`a puskesmas of the seed ${seed}`, counted(seed)] as const,
)
const villages = Array.from(
  { length: villagesOfLives },
  (_, nr) => [`the random village ${nr}`, randomVillage(nr)] as const,
)

test.each(puskesmas)('%s has something to count', (_, all) => {
  const figures = figuresOf(all, counts)
  const inAMonth = (id: string) => [...figures.keys()].some(key => key.startsWith(`${id} `))
  expect(['skdn-d', 'r4-td', 'r1-td'].filter(id => !inAMonth(id))).toEqual([])
})

describe.each([...puskesmas, ...villages])('%s', (_, all) => {
  const figures = figuresOf(all, counts)
  const places = [...new Set(all.map((c: Contribution) => c.posyandu))]
  const cells = places.flatMap(p => [...new Set(all.map(c => c.month))].map(month => ({ p, month })))
  const sum = (id: string, { p, month }: (typeof cells)[number]): number =>
    sumOf(figures, id, { posyandu: [p], months: [month] })
  const sums = (ids: readonly string[], cell: (typeof cells)[number]): number =>
    ids.reduce((n, id) => n + sum(id, cell), 0)

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
    for (const whole of counts) {
      const sexes = ['l', 'p'].map(sex => countById.get(`${whole.id}-${sex}`))
      if (sexes.some(c => c?.within !== whole)) continue
      const ids = sexes.flatMap(c => c?.id ?? [])
      for (const c of cells) expect([whole.id, sums(ids, c)]).toEqual([whole.id, sum(whole.id, c)])
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
