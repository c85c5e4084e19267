import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Chart } from '../../src/ui/chart/Chart.tsx'
import type { ChartDefinition, ChartPoint } from '../../src/ui/chart/definition.ts'
import { endsOf, nearest, plotOf } from '../../src/ui/chart/plot.ts'

const point = (x: number, y: number, more: Partial<ChartPoint> = {}): ChartPoint => ({
  id: `p${x}`,
  x,
  y,
  mark: 'dot',
  words: `titik ${x}`,
  cells: [String(x), String(y)],
  ...more,
})
const definition: ChartDefinition = {
  label: 'Grafik uji',
  x: { from: 0, until: 10, ticks: [{ at: 0, label: '0' }], title: 'Umur' },
  y: { from: 0, until: 100, ticks: [{ at: 50, label: '50' }], title: 'Berat' },
  bands: [{ tone: 'mid', lower: [point(0, 20), point(10, 20)], upper: [point(0, 80), point(10, 80)] }],
  lines: [{ id: 'm', tone: 'red', points: [point(0, 10), point(10, 10)], words: 'garis merah' }],
  points: [point(2, 30), point(4, 40, { mark: 'ring', afterGap: true }), point(9, 90, { mark: 'low' })],
  signs: [{ at: 2, text: 'N' }],
  marks: [{ mark: 'low', words: 'T' }],
  columns: ['Umur', 'Berat'],
}
const html = (of: ChartDefinition): string => renderToStaticMarkup(<Chart definition={of} />)

describe('a chart', () => {
  it('says the whole picture, and the words of the newest point', () => {
    expect(html(definition)).toContain('aria-label="Grafik uji"')
    expect(html(definition)).toContain('titik 9</figcaption>')
  })
  it('its points are the steps of a slider for keys and screen readers', () => {
    expect(html(definition)).toMatch(/type="range"[^>]*max="2"/)
    expect(html(definition)).toContain('aria-valuetext="titik 9"')
  })
  it('is a table as well, newest first', () => {
    const rows = [...html(definition).matchAll(/<th scope="row">(\d+)/g)].map(m => m[1])
    expect(rows).toEqual(['9', '4', '2'])
  })
  it('a gap is dotted, marks differ by shape', () => {
    expect(html(definition).match(/data-gap/g)).toHaveLength(1)
    expect(html(definition)).toMatch(/<path class="chart-mark" data-mark="low"/)
    expect(html(definition)).toMatch(/<circle class="chart-mark" data-mark="ring"/)
  })
  it('without points it is the ground alone: nothing to touch, no table', () => {
    const empty = html({ ...definition, points: [] })
    expect(empty).toContain('polygon')
    expect(empty).not.toContain('type="range"')
    expect(empty).not.toContain('<table')
    expect(empty).not.toContain('figcaption')
  })
})

describe('a finger', () => {
  const plot = plotOf(definition)
  it('means the nearest point across', () => {
    expect([0, 2, 3.1, 6, 10].map(x => nearest(definition.points, plot, plot.px(x)))).toEqual([0, 0, 1, 1, 2])
  })
})

describe('words at the end of lines', () => {
  const line = (id: string, y: number) => ({
    id,
    tone: 'plain' as const,
    points: [point(0, y), point(10, y)],
    end: id,
  })
  const ends = (...ys: number[]) => {
    const lines = { ...definition, lines: ys.map(y => line(String(y), y)) }
    return endsOf(lines, plotOf(lines))
  }
  it('never touch, where two lines end close together', () => {
    const [low, high] = ends(52, 50)
    expect([low?.text, high?.text]).toEqual(['50', '52'])
    expect((low?.at ?? 0) - (high?.at ?? 0)).toBeGreaterThanOrEqual(15)
  })
  it('stand at their line where there is room', () => {
    const { py } = plotOf(definition)
    expect(ends(20, 80).map(e => e.at)).toEqual([py(20), py(80)])
  })
})
