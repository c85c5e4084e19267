import { describe, expect, test } from 'vitest'
import {
  attendance,
  counting,
  counts,
  figureKey,
  isOpen,
  monthsBetween,
  policyAt,
} from '../../../src/domain/indicators/index.ts'
import { fold } from '../../../src/domain/log/index.ts'
import type { Item } from '../../../src/domain/log/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { cameColumns, groupCount, groups, wanted } from '../../../src/features/laporan/lines.ts'
import { recapOf } from '../../../src/features/laporan/recap.ts'
import { reportWords } from '../../../src/features/laporan/report-words.ts'
import { yearChart } from '../../../src/features/laporan/year-chart.ts'
import { melati, posyandu, reference } from '../../domain/tasks/people.ts'
import { posyanduYear, span } from './posyandu-year.ts'

const { recap, server, posyandu: places, cards } = posyanduYear()
const cells = places.flatMap(p => monthsBetween(span.from, span.until).map(m => recap.at(p, m)))

describe('the Laporan of a posyandu', () => {
  test('L9 every number is the one that the server makes of the whole log', () => {
    expect(cells.some(c => c.value('skdn-d') > 0 && c.value('r4-td') > 0)).toBe(true)
    for (const c of cells)
      for (const { id } of wanted)
        expect([id, c.month, c.value(id)]).toEqual([
          id,
          c.month,
          server.get(figureKey(id, c.posyandu, c.month)) ?? 0,
        ])
  })

  test('L9 D = N + T + O + B, D is no more than S, and who came and who did not are all', () => {
    for (const c of cells) {
      const sum = (ids: readonly string[]): number => ids.reduce((n, id) => n + c.value(id), 0)
      expect(sum(['skdn-n', 'skdn-t', 'skdn-o', 'skdn-b'])).toBe(c.value('skdn-d'))
      expect(c.value('skdn-d')).toBeLessThanOrEqual(c.value('skdn-s'))
      expect(c.total('datang') + c.total('tidak-datang')).toBe(c.total('sasaran'))
      expect(c.total('sasaran')).toBe(c.value('kr-sasaran'))
    }
  })

  test('L9 behind every number stand as many persons, each once', () => {
    for (const c of cells)
      for (const id of groups.flatMap(g => cameColumns.map(col => groupCount(g, col.what))))
        expect(new Set(c.persons(id)).size).toBe(c.value(id))
  })

  test('L10 no number and no list of a count that a confidential answer goes into', () => {
    const secret = counts.filter(c => !isOpen(c)).map(c => c.id)
    expect(secret).toContain('r4-srq17-ya')
    for (const c of cells)
      for (const id of secret) expect([id, c.value(id), c.persons(id)]).toEqual([id, 0, []])
  })

  test('L10 what is shared has the numbers of the screen and nobody’s name', () => {
    const c = recap.at(places[0] ?? '', span.until)
    const text = reportWords({ recap: c, place: 'Melati 1', today: '2026-11-24', mark: 'DATA CONTOH' })
    expect(text).toContain(`S ${c.value('skdn-s')}, K ${c.value('skdn-k')}, D ${c.value('skdn-d')}`)
    expect(text.split('\n')[0]).toBe('DATA CONTOH')
    const words = new Set(text.toLowerCase().split(/[^a-z]+/))
    const names = cards.filter(x => x.kind === 'orang').flatMap(x => x.nama.toLowerCase().split(' '))
    expect(names.filter(n => n.length > 3 && words.has(n))).toEqual([])
  })

  test('a month without sasaran has no point in the picture of the year', () => {
    const year = monthsBetween(span.from, span.until).map(m => recap.at(places[0] ?? '', m))
    const chart = yearChart(year, span.until)
    const empty = year.filter(m => m.value('skdn-s') === 0).map(m => m.month)
    expect(chart?.points.map(p => p.id)).toEqual(year.map(m => m.month).filter(m => !empty.includes(m)))
    expect(yearChart([recap.at('nowhere', '2026-01')], '2026-01')).toBeUndefined()
  })
})

test('L9 what waits for a signal counts, what the server refused does not', () => {
  const p = posyandu()
  const ani = p.person('Ani', { lahir: '2025-02-04' })
  p.screened(ani, '2026-11-10', { bb: 9 })
  const all = p.items
  const card = (state: NonNullable<Item['state']>): number => {
    const items = all.map(i => (i.entry.kind === 'orang' ? i : { entry: i.entry, state }))
    const ground = {
      kinds,
      reference,
      attended: attendance([]),
      policyAt: policyAt([], []),
    }
    const people = counting(wanted, { from: '2026-11', until: '2026-11' }, ground)
    people.visit({ id: ani, view: fold(items, kinds) })
    return recapOf(people.contributions).at(melati, '2026-11').value('skdn-d')
  }
  expect([card('pending'), card('waiting'), card('carried'), card('rejected')]).toEqual([1, 1, 1, 0])
})
