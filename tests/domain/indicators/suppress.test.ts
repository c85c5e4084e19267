import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesAt, suppressed } from '../../../src/domain/indicators/suppress.ts'

test('J5 one hidden part takes another with it, because the whole would give it away', () => {
  // The whole, and its parts.
  expect([...suppressed([30, 3, 12, 15], linesAt([{ whole: 0, parts: [1, 2, 3] }]))]).toEqual([1, 2])
  expect([...suppressed([20, 0, 20], linesAt([{ whole: 0, parts: [1, 2] }]))]).toEqual([])
  expect([...suppressed([3, 3, 0], linesAt([{ whole: 0, parts: [1, 2] }]))]).toEqual([0, 1])
})

test('J5 no line with a whole that is shown leaves a hidden part to be worked out, at any depth', () => {
  const parts = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(parts, groups => {
      const sums = groups.map(g => g.reduce((a, b) => a + b, 0))
      const cells = [sums.reduce((a, b) => a + b, 0), ...sums, ...groups.flat()]
      let next = 1 + groups.length
      const lines = [
        { whole: 0, parts: groups.map((_, i) => i + 1) },
        ...groups.map((g, i) => ({ whole: i + 1, parts: g.map(() => next++) })),
      ]
      const hidden = suppressed(cells, linesAt(lines))
      cells.forEach((n, at) => expect(n > 0 && n < 5 && !hidden.has(at)).toBe(false))
      for (const line of lines) {
        const dark = line.parts.filter(at => hidden.has(at))
        if (hidden.has(line.whole) || dark.length === 0) continue
        expect(dark.length).toBeGreaterThan(1)
        expect(dark.reduce((a, at) => a + (cells[at] ?? 0), 0)).toBeGreaterThanOrEqual(5)
      }
    }),
    { seed: 5 },
  )
})
