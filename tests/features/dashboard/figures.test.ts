import { expect, test } from 'vitest'
import { trendChart } from '../../../src/features/dashboard/trend.ts'
import { neededOf, spanOf } from '../../../src/features/dashboard/use-figures.ts'
import { cellsOf } from '../../../src/features/dashboard/use-names.ts'
import { indicatorById, figureKey } from '../../../src/domain/indicators/index.ts'
import type { Indicator, Standing } from '../../../src/domain/indicators/index.ts'

test('the span holds twelve months before each month of this year', () => {
  expect(spanOf('2026-11-22')).toEqual({ from: '2025-01', to: '2026-11' })
})

test('only counts that an indicator is made of are kept, and what is held back stays held back', () => {
  const told = { per: '', seq: 1, remaining: 0, counts: ['skdn-s', 'penyakit-dm', 'skdn-d'] }
  const kept = neededOf({ ...told, rows: [{ area: 'a', month: '2026-01', sums: [7, 3, null] }] })
  expect(kept.counts).toEqual(['skdn-s', 'skdn-d'])
  expect(kept.rows[0]?.sums).toEqual([7, null])
})

test('names are asked for only where there is somebody', () => {
  const figures = new Map([[figureKey('skdn-d', 'a', '2026-02'), 3]])
  const cells = cellsOf(figures, 'skdn-d', { posyandu: ['a', 'b'], from: '2026-01', until: '2026-03' })
  expect(cells).toEqual([{ count: 'skdn-d', posyandu: 'a', month: '2026-02' }])
})

const months = ['2026-01', '2026-02', '2026-03']
const chart = (stands: Readonly<Record<string, Standing>>) =>
  trendChart({
    indicator: indicatorById.get('d-s') as Indicator, // it is in the list
    whose: 'Desa Satu',
    months,
    at: m => stands[m] ?? { hidden: false },
  })

test('a trend begins at zero, leaves a gap where there is no figure, and says every point', () => {
  const full = {
    hidden: false,
    value: 80,
    numerator: 8,
    denominator: 10,
    pace: 85,
    quadrant: 'cukup',
  } as const
  const c = chart({ '2026-01': full, '2026-03': { ...full, value: 90, numerator: 9, quadrant: 'baik' } })
  expect([c.y.from, c.y.until]).toEqual([0, 100])
  expect(c.points.map(p => [p.x, p.mark, p.afterGap])).toEqual([
    [0, 'low', false],
    [2, 'dot', true],
  ])
  expect(c.points[0]?.words).toBe('Januari 2026: 80,0 %, 8 dari 10. Cukup: di bawah laju, sedang naik')
  expect(c.lines.map(l => l.end)).toEqual(['85'])
})

test('without a target there is no line of it, and nothing is called behind', () => {
  const c = chart({ '2026-02': { hidden: false, value: 8, numerator: 1, denominator: 12 } })
  expect(c.lines).toEqual([])
  expect(c.marks).toEqual([{ mark: 'dot', words: 'capaian' }])
  expect(c.y.until).toBe(10)
})
