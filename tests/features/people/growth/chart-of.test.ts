import { describe, expect, it } from 'vitest'
import { policyDefaults } from '../../../../src/domain/policy/index.ts'
import { chartOf } from '../../../../src/features/people/growth/chart-of.ts'
import { indexCharts } from '../../../../src/features/people/growth/index-charts.ts'
import { windowsFor } from '../../../../src/features/people/growth/windows.ts'
import { notSigned } from '../../../../src/features/shared/sign-words.ts'
import type { SignWords } from '../../../../src/features/shared/sign-words.ts'
import { childWith } from './child.ts'
import type { Visit } from './child.ts'

const visits: Visit[] = [
  { on: '2026-06-10', bb: 7.7, tb: 70, caraUkur: 'telentang' },
  { on: '2026-08-10', bb: 8.1, tb: 71.2, caraUkur: 'telentang', statusNT: 'T' },
  { on: '2026-09-10', bb: 8.3, statusNT: 'T' },
  { on: '2026-10-10', bb: 8 },
]
const draw = (index: string, health = false, policy = policyDefaults, which = 0) => {
  const chart = indexCharts.find(c => c.index === index)
  const window = windowsFor(14, 60)[which]
  if (!chart || !window) throw new Error(`no ${index}`)
  return chartOf(chart, window, childWith(visits).course(health, policy))
}

describe('the KMS', () => {
  it('has a point for every weighing, told apart by its letter, and a gap where a month is missing', () => {
    const { points } = draw('bbu')
    expect(points.map(p => [p.y, p.mark, p.afterGap])).toEqual([
      [7.7, 'dot', false],
      [8.1, 'low', true],
      [8.3, 'dot', false],
      [8, 'low', false],
    ])
  })
  it('has the letter under each month, a dash for a missed one and a question for this one', () =>
    expect(draw('bbu').signs?.map(s => s.text)).toEqual(['B', '–', 'T', 'N', 'T', '?']))
  it('says what was read off the Buku KIA where it is another letter', () =>
    expect(draw('bbu').points[2]?.words).toContain('menurut Buku KIA: T'))
  it('takes the letter of the Buku KIA where nothing that we know can be compared', () =>
    expect(draw('bbu').points[1]?.words).toContain('T: menurut Buku KIA'))
  it('has the red line at −3 SD and the orange one at +1 SD, and says to health workers only that nobody signed them', () => {
    expect(draw('bbu', true).lines.map(l => l.words)).toEqual([
      'garis oranye (+1 SD, belum disahkan)',
      'garis merah (−3 SD, belum disahkan)',
    ])
    expect(draw('bbu').lines.map(l => l.words)).toEqual(['garis oranye', 'garis merah'])
  })
  it('says nothing of the kind of the line that the doctor has signed', () => {
    const redIsSigned: SignWords = (...names) =>
      names.every(n => n.id === 'kms-garis-merah') ? '' : notSigned
    const [chart, window] = [indexCharts.find(c => c.index === 'bbu'), windowsFor(14, 60)[0]]
    if (!chart || !window) throw new Error('no KMS')
    const course = childWith(visits).course(true, policyDefaults, redIsSigned)
    expect(chartOf(chart, window, course).lines.map(l => l.words)).toEqual([
      'garis oranye (+1 SD, belum disahkan)',
      'garis merah (−3 SD)',
    ])
  })
  it('moves a line where a kabupaten moved the cut-off', () => {
    const moved = { ...policyDefaults, ambang: { 'kms-garis-oranye': 2 } }
    const at = (policy: typeof policyDefaults) => draw('bbu', false, policy).lines[0]?.points[0]?.y ?? 0
    expect(at(moved)).toBeGreaterThan(at(policyDefaults))
  })
  it('stands at the figures that WHO printed: girls of 12 months, −3 SD 6,3 kg and median 8,9 kg', () => {
    const { bands, x } = draw('bbu', false, policyDefaults, 1)
    const at = (points: readonly { x: number; y: number }[] | undefined) =>
      points?.find(p => Math.abs(p.x - 12) < 0.01)?.y.toFixed(1)
    expect([x.from, x.until]).toEqual([0, 24])
    expect([at(bands[0]?.lower), at(bands[3]?.lower)]).toEqual(['6.3', '8.9'])
  })
  it('holds every point within its axes', () => {
    const { points, x, y } = draw('bbu')
    expect(points.every(p => p.x >= x.from && p.x <= x.until && p.y >= y.from && p.y <= y.until)).toBe(true)
  })
})

describe('a child born eight weeks early', () => {
  const lines = (uk_lahir?: number) => {
    const chart = indexCharts[0]
    const window = windowsFor(14, 60)[0]
    if (!chart || !window) throw new Error('no KMS')
    return chartOf(chart, window, childWith(visits, uk_lahir ? { uk_lahir } : {}).course(false))
  }
  it('has a second course beside the first, eight weeks to the left, and says what it is', () => {
    const second = lines(32).lines.find(l => l.tone === 'second')
    const apart = lines(32).points.map((p, i) => p.x - (second?.points[i]?.x ?? 0))
    expect(apart.map(x => Math.round(x * 30.4375))).toEqual([56, 56, 56, 56])
    expect(second?.words).toContain('lahir 8 minggu lebih awal')
  })
  it('each point says both', () => expect(lines(32).points.at(-1)?.words).toContain('umur terkoreksi: '))
  it('a child born in time has one course', () =>
    expect(lines(40).lines.map(l => l.tone)).toEqual(['orange', 'red']))
})

describe('every picture', () => {
  it.each(indexCharts.map(c => c.index))(
    '%s has bands without a hole and a table as wide as its head',
    index => {
      const { bands, points, columns } = draw(index, true)
      expect(
        bands.every(b => b.lower.length > 30 && b.lower.every((p, i) => p.y < (b.upper[i]?.y ?? 0))),
      ).toBe(true)
      expect(points.every(p => p.cells.length === columns.length)).toBe(true)
    },
  )
  it('a picture without points says so', () => expect(draw('lku').label).toContain('belum ada titik'))
  it('weight for length stands over centimetres', () =>
    expect(draw('bbtb').points.map(p => p.x)).toEqual([70, 71.2]))
})

describe('a stretch of life', () => {
  it('is the year up to now, for a newborn the first year, and never leaves the card', () => {
    const year = (months: number) => [windowsFor(months, 60)[0]?.from, windowsFor(months, 60)[0]?.until]
    expect([year(0), year(14), year(59), year(60)]).toEqual([
      [0, 12],
      [3, 15],
      [48, 60],
      [48, 60],
    ])
  })
  it('has a line for every month and a figure for every second, which do not touch on a narrow phone', () =>
    expect(
      windowsFor(14, 60)[0]
        ?.ticks.map(t => t.label)
        .join(' '),
    ).toBe(' 4  6  8  10  12  14 '))
  it('a school child begins with 5 to 19 years', () =>
    expect(windowsFor(100, 228).map(w => w.label)).toEqual(['5–19 th', '0–5 th']))
})
