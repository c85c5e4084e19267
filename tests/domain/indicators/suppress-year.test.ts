import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesAt, mayBeTold, suppressed } from '../../../src/domain/indicators/suppress.ts'
import type { Line } from '../../../src/domain/indicators/suppress.ts'
import { hiddenYears } from '../../../src/domain/indicators/suppress-year.ts'
import type { DarkMonth } from '../../../src/domain/indicators/suppress-year.ts'

const darkMonths = (tables: readonly (readonly number[])[], lines: readonly Line[]): DarkMonth[] =>
  tables.map(cells => ({ cells, hidden: suppressed(cells, linesAt(lines)) }))

/** Which months of one cell have their year shown; by default an area beside which there is no other. */
function shownYears(
  tables: readonly (readonly number[])[],
  lines: readonly Line[] = [],
  cell = 0,
): boolean[] {
  const asked = { read: tables[0]?.keys() ?? [], inTree: () => true }
  return hiddenYears(darkMonths(tables, lines), linesAt(lines), asked).map(h => !h.has(cell))
}
const alone = (...months: number[]): boolean[] => shownYears(months.map(n => [n]))

test('J11 one hidden month hides the year, until another hidden one stands beside it', () => {
  expect(alone(9, 8, 7)).toEqual([true, true, true])
  expect(alone(9, 3, 12)).toEqual([true, false, false])
  expect(alone(9, 3, 12, 2)).toEqual([true, false, false, true])
  expect(alone(9, 0, 12)).toEqual([true, true, true])
})

test('J11 two hidden months that are together at least 5 may be known together; 4 may not', () => {
  expect(alone(1, 3)[1]).toBe(false)
  expect(alone(1, 4)[1]).toBe(true)
  expect(alone(2, 3)[1]).toBe(true)
  expect(alone(2, 2)[1]).toBe(false)
})

test('J11 what the sum leaves no choice about is not told: one each, or four each', () => {
  expect(alone(4, 4)[1]).toBe(false)
  expect(alone(4, 3)[1]).toBe(true)
  expect(alone(1, 1, 1, 1, 1)[4]).toBe(false)
  expect(alone(1, 1, 1, 1, 2)[4]).toBe(true)
})

test('J11 after a year was shown the next hidden month begins anew: two years beside each other tell their difference', () => {
  expect(alone(3, 4, 2, 9, 4)).toEqual([false, true, false, false, true])
})

test('J11 a later month changes nothing that was shown', () => {
  const months = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(months, ns => {
      expect(alone(...ns).slice(0, -1)).toEqual(alone(...ns.slice(0, -1)))
    }),
    { seed: 11 },
  )
})

test('J11 with the months of all told cells laid open, every line keeps J5', () => {
  // A puskesmas and its desa.
  const months = (...parts: number[][]) => parts.map(p => [p.reduce((a, b) => a + b, 0), ...p])
  const told = (tables: readonly (readonly number[])[], parts: readonly number[]) =>
    parts.filter(cell => shownYears(tables, [{ whole: 0, parts }], cell)[1])
  expect(told(months([3, 4], [4, 3]), [1, 2])).toEqual([])
  expect(told(months([3, 4, 3], [4, 3, 4]), [1, 2, 3])).toEqual([1])
  expect(told(months([3, 4, 1], [4, 4, 1]), [1, 2, 3])).toEqual([1])
  expect(told(months([3, 4, 1], [4, 3, 1]), [1, 2, 3])).toEqual([])
})

test('J11 of a count with classes no year is told beside a hidden month', () => {
  const months = darkMonths([[3], [4]], [])
  expect(hiddenYears(months, linesAt([]), { read: [0], inTree: () => false }).map(h => h.has(0))).toEqual([
    true,
    true,
  ])
})

test('J11 a kabupaten with one puskesmas is that puskesmas, and nothing beside it has to guard it', () => {
  const one = [{ whole: 0, parts: [1] }]
  const months = [
    [3, 3],
    [4, 4],
  ]
  expect([0, 1].map(cell => shownYears(months, one, cell)[1])).toEqual([true, true])
})

test('J5 five that are one each cannot be told by their sum', () => {
  expect([mayBeTold([1, 1, 1, 1, 1]), mayBeTold([1, 1, 1, 2]), mayBeTold([4, 1]), mayBeTold([5])]).toEqual([
    false,
    true,
    true,
    false,
  ])
  const line = linesAt([{ whole: 0, parts: [1, 2, 3, 4, 5] }])
  expect(suppressed([5, 1, 1, 1, 1, 1], line).has(0)).toBe(true)
})

/**
 * An attacker with all that is told (months, lines, years) and linear algebra: which hidden months are settled? `rows` are
 * equations over the unknown months; one that can be brought to a single unknown gives that one away.
 */
function settled(rows: readonly (readonly number[])[], unknowns: number): number[] {
  const left = rows.map(r => [...r])
  let rank = 0
  for (let col = 0; col < unknowns; col++) {
    const at = left.findIndex((r, i) => i >= rank && Math.abs(r[col] ?? 0) > 1e-9)
    const pivot = left[at]
    if (!pivot) continue
    left[at] = left[rank] ?? []
    const scaled = pivot.map(x => x / (pivot[col] ?? 1))
    left[rank] = scaled
    for (const [i, r] of left.entries())
      if (i !== rank && Math.abs(r[col] ?? 0) > 1e-9)
        left[i] = r.map((x, k) => x - (r[col] ?? 0) * (scaled[k] ?? 0))
    rank += 1
  }
  return left.slice(0, rank).flatMap(r => {
    const used = r.flatMap((x, k) => (Math.abs(x) > 1e-9 ? [k] : []))
    return used.length === 1 ? used : []
  })
}

test('J11 no hidden month can be worked out from all months, lines and years together', () => {
  // A kabupaten, two puskesmas, and the desa of each.
  const lines: Line[] = [
    { whole: 0, parts: [1, 2] },
    { whole: 1, parts: [3, 4, 5, 6] },
    { whole: 2, parts: [7, 8, 9] },
    { whole: 10, parts: [0] },
  ]
  const desa = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 7, maxLength: 7 })
  let shownAfterHidden = 0
  fc.assert(
    fc.property(fc.array(desa, { minLength: 2, maxLength: 8 }), parts => {
      const sum = (ns: readonly number[]): number => ns.reduce((a, b) => a + b, 0)
      const tables = parts.map(d => [sum(d), sum(d.slice(0, 4)), sum(d.slice(4)), ...d, sum(d)])
      const months = darkMonths(tables, lines)
      const years = hiddenYears(months, linesAt(lines), { read: tables[0]?.keys() ?? [], inTree: () => true })
      const places = months.flatMap(({ hidden }, m) => [...hidden].map(cell => `${m} ${cell}`))
      const row = (of: readonly (readonly [month: number, cell: number, times: number])[]): number[] => {
        const out = places.map(() => 0)
        for (const [m, cell, times] of of) {
          const at = places.indexOf(`${m} ${cell}`)
          if (at >= 0) out[at] = (out[at] ?? 0) + times
        }
        return out
      }
      const byLine = months.flatMap((_, m) =>
        lines.map(l => row([[m, l.whole, 1], ...l.parts.map(p => [m, p, -1] as const)])),
      )
      const byYear = years.flatMap((hidden, m) =>
        (tables[0] ?? []).flatMap((_, cell) => {
          if (hidden.has(cell)) return []
          const made = row(Array.from({ length: m + 1 }, (_, i) => [i, cell, 1] as const))
          if (made.some(x => x !== 0)) shownAfterHidden += 1
          return [made]
        }),
      )
      expect(settled([...byLine, ...byYear], places.length).map(at => places[at])).toEqual([])
    }),
    { seed: 5, numRuns: 300 },
  )
  // Otherwise nothing was proved.
  expect(shownAfterHidden).toBeGreaterThan(100)
})
