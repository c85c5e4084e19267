import { expect, test } from 'vitest'
import { demoLog } from '../bench/demo/index.ts'
import { findDoubles } from '../src/domain/doubles/index.ts'
import {
  contributionsOf,
  counts,
  countsAsTree,
  figuresOf,
  indicators,
  policyAt,
  sumOf as indicatorSum,
} from '../src/domain/indicators/index.ts'
import { fold, recordsOf } from '../src/domain/log/index.ts'
import type { Item } from '../src/domain/log/index.ts'
import { courseOn, coursesOf } from '../src/domain/pmt/index.ts'
import { byMeasurer, check, sumOf, together } from '../src/domain/quality/index.ts'
import { cardOf } from '../src/domain/records/index.ts'
import { kinds } from '../src/domain/records/kinds.ts'
import { loadGrowthReference } from '../src/domain/reference/index.ts'

/** `npm start` shows every screen of desa and puskesmas with something on it. The seed and the size are those of the demo. */
const today = '2026-11-22'
const held = new Map<string, Item[]>()
for (const [seq, entry] of demoLog({ today, seed: 'saku-kader' })
  .saves.flatMap(s => s.entries)
  .entries())
  held.set(entry.about, [...(held.get(entry.about) ?? []), { entry, seq }])
const people = [...held].map(([id, items]) => ({ id, items, view: fold(items, kinds) }))
const cards = people.flatMap(({ id, view }) => cardOf(view, id) ?? [])
const world = {
  kinds,
  reference: await loadGrowthReference(),
  policyAt: policyAt(
    cards.flatMap(c => c.area ?? []),
    [],
  ),
}

test('doubles that are sure, doubles to ask about, and twins of whom the list does not say so', async () => {
  const found = await findDoubles(cards)
  expect(new Set(found.map(d => d.why))).toEqual(new Set(['nik', 'nama', 'tanggal', 'ibu']))
  expect(found.filter(d => d.why === 'ibu').every(d => d.twins)).toBe(true)
  expect(found.length).toBeLessThan(20)
})

test('courses of extra food: in each posyandu one runs of which a week is empty, whatever day it is; others are over', () => {
  const courses = people.flatMap(({ id, view }) =>
    coursesOf(view).map(c => ({ ...courseOn(c, today), posyandu: cardOf(view, id)?.posyandu })),
  )
  const running = courses.filter(c => c.state === 'berjalan' && c.missing.length > 0 && c.eaten > 0)
  const posts = cards.filter(c => c.area?.jenis === 'posyandu')
  expect(new Set(running.map(c => c.posyandu)).size).toBe(posts.length)
  expect(courses.some(c => c.state === 'selesai')).toBe(true)
})

test('figures that want a second look, figures of last month, days too late, and a tape that is read to the whole centimetre', () => {
  const month = '2026-11'
  const found = together(
    month,
    people.map(p => check({ id: p.id, view: p.view }, { month, today }, world)),
  )
  const sum = sumOf(found.visits)
  const some = [sum.doubtful, sum.same, sum.late, sum.veryLate].map(n => n > 0 && n < 60)
  expect(some).toEqual([true, true, true, true])
  const verdicts = byMeasurer(found).flatMap(m => Object.values(m.digits).map(d => d.verdict))
  expect(verdicts).toContain('sering-bulat')
  expect(verdicts).toContain('wajar')
})

test('contacts and doses, so that no column of mothers, newborns and immunisation is empty', () => {
  const months = ['2026-08', '2026-09', '2026-10']
  const counted = people.filter(
    ({ id, view }) => recordsOf(view, 'kehamilan').length > 0 || (cardOf(view, id)?.lahir ?? '') > '2024-06',
  )
  const all = counted.flatMap(({ id, items }) =>
    contributionsOf(
      { id, items, attended: undefined },
      countsAsTree,
      { from: '2026-08', until: '2026-10' },
      world,
    ),
  )
  const figures = figuresOf(all, counts)
  const posyandu = [...new Set(all.map(c => c.posyandu))]
  const wanted = [
    'k1',
    'k1-murni',
    'k4',
    'k6',
    'kf1',
    'kf-lengkap',
    'k6-dokter',
    'kn1',
    'kn2',
    'kn3',
    'kn-lengkap',
    'vitamin-k',
    'shk',
    'ibl',
    'idl',
    'baduta-lengkap',
  ]
  const filled = indicators.filter(
    i => wanted.includes(i.id) && indicatorSum(figures, i.numerator.id, { posyandu, months }) > 0,
  )
  expect(filled.map(i => i.id).toSorted()).toEqual(wanted.toSorted())
})
