import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arrived,
  atMost,
  countIn,
  firstIn,
  heard,
  lostCount,
  missing,
  noNumbers,
  rangesOf,
  union,
  upTo,
  without,
} from '../../../src/domain/devices/index.ts'
import type { Numbers, Ranges } from '../../../src/domain/devices/index.ts'

const some = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 })
const asSet = (ranges: Ranges): number[] => firstIn(ranges, 1000)
const sorted = (numbers: Iterable<number>): number[] => [...new Set(numbers)].toSorted((a, b) => a - b)

describe('ranges', () => {
  it('are the sets that they stand for, each range apart from the next', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [x, y] = [rangesOf(a), rangesOf(b)]
        expect(asSet(union(x, y))).toEqual(sorted([...a, ...b]))
        expect(asSet(without(x, y))).toEqual(sorted(a.filter(n => !b.includes(n))))
        expect(countIn(x)).toBe(new Set(a).size)
        const joined = union(x, y)
        expect(joined.every(([, last], i) => (joined[i + 1]?.[0] ?? Infinity) > last + 1)).toBe(true)
      }),
    )
  })

  it('close their oldest holes when they are too many', () => {
    expect(atMost(rangesOf([1, 3, 5, 7]), 2)).toEqual([
      [1, 5],
      [7, 7],
    ])
    expect(atMost(rangesOf([1, 3]), 2)).toEqual(rangesOf([1, 3]))
  })
})

const says = (n: Numbers, made: number, unsent: number, epoch = 'kini'): Numbers =>
  heard(n, { made, unsent, epoch }, 'kini')
const upToFive = says(arrived(noNumbers, upTo(5)), 5, 0)

describe('D8 what a phone made and nobody has', () => {
  it('D8 is nothing while the phone says that it holds it', () => {
    expect(lostCount(says(upToFive, 8, 3))).toBe(0)
  })

  it('D8 is counted when the phone holds less than is missing, and named when it holds nothing', () => {
    expect(lostCount(says(upToFive, 8, 1))).toBe(2)
    expect(firstIn(says(upToFive, 8, 0).lost, 9)).toEqual([6, 7, 8])
  })

  it('D8 is no longer missing when it comes late, from whomever, twice', () => {
    const lost = says(upToFive, 8, 0)
    const late = arrived(arrived(lost, rangesOf([7])), rangesOf([7]))
    expect(lostCount(late)).toBe(2)
    expect(lostCount(arrived(late, rangesOf([6, 8])))).toBe(0)
  })

  it('D8 stays counted while the phone writes on', () => {
    const lost = says(upToFive, 8, 0)
    expect(lostCount(says(lost, 12, 4))).toBe(3)
    expect(lostCount(says(arrived(lost, [[9, 12]]), 12, 0))).toBe(3)
  })

  it('D8 an older copy of the phone, or a late message, changes nothing', () => {
    const now = says(upToFive, 9, 4)
    expect(says(now, 7, 0)).toBe(now)
  })
})

describe('D9 after a restore', () => {
  const before = says(arrived(noNumbers, upTo(20)), 20, 0)
  const restored: Numbers = { ...before, made: 12, received: upTo(12), epoch: 'lama' }

  it('D9 nobody is heard before the new history stands on the phone', () => {
    expect(heard(restored, { made: 20, unsent: 0, epoch: 'lama' }, 'kini')).toBe(restored)
  })

  it('D9 what it offers again is no gap, nor what it keeps no copy of any more', () => {
    const offers = says(restored, 20, 8)
    expect(lostCount(offers)).toBe(0)
    expect(lostCount(says(arrived(offers, [[13, 20]]), 20, 0))).toBe(0)
    const thinned = says(restored, 20, 6)
    expect(lostCount(says(arrived(thinned, rangesOf([13, 14, 16, 17, 19, 20])), 20, 0))).toBe(0)
  })

  it('D9 what was lost before stays lost, and what is lost after is noticed', () => {
    const gap = { ...restored, received: without(upTo(12), [[3, 4]]), lost: [[3, 4]] } as const
    const settled = says(gap, 20, 0)
    expect(firstIn(settled.lost, 9)).toEqual([3, 4])
    expect(firstIn(missing(says(settled, 22, 0)), 9)).toEqual([3, 4, 21, 22])
  })
})
