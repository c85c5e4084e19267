import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sex } from '../../../src/domain/life-stage.ts'
import { decodeColumn, encodeColumn } from '../../../src/domain/reference/code.ts'
import { lmsAt, loadGrowthReference } from '../../../src/domain/reference/index.ts'
import type { TableName } from '../../../src/domain/reference/index.ts'

const folder = resolve(import.meta.dirname, '../../../src/domain/reference')
const reference = await loadGrowthReference()

/** The checksums were taken from WHO's published figures; the NOTICE carries them. */
const checksums = readFileSync(resolve(folder, 'NOTICE'), 'utf8')
  .split('\n')
  .flatMap(line => {
    const found = /^(\S+) ([LP]) (\d+) ([0-9a-f]{64})$/.exec(line)
    const [, table, sex, rows, sum] = found ?? []
    return found ? [[table as TableName, sex as Sex, Number(rows), sum] as const] : []
  })

/** Rows of every table lie between these, so a walk over all of them meets the first and the last. */
const furthest = 2000

describe("WHO's figures", () => {
  it.each(checksums)('%s %s come back to the published digits', (table, sex, rows, sum) => {
    const lines = Array.from({ length: furthest }, (_, row) => {
      const lms = reference.at(table, sex, row)
      return lms ? [`${row},${lms.l.toFixed(4)},${lms.m.toFixed(4)},${lms.s.toFixed(5)}\n`] : []
    }).flat()
    expect(lines).toHaveLength(rows)
    expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(sum)
  })

  it('are all checked', () => {
    expect(checksums).toHaveLength(26)
  })

  it('are the decimal numbers themselves, not neighbours of them', () => {
    expect(reference.at('bbu-hari', 'L', 0)).toEqual({ l: 0.3487, m: 3.3464, s: 0.14602 })
    expect(reference.at('bbu-hari', 'P', 0)).toEqual({ l: 0.3809, m: 3.2322, s: 0.14171 })
    expect(reference.at('tbu-5-tahun', 'L', 61)?.m).toBe(110.2647)
  })

  it('switch from lying to standing on day 731', () => {
    expect(reference.at('tbu-hari', 'P', 730)?.m).toBe(86.4008)
    expect(reference.at('tbu-hari', 'P', 731)?.m).toBe(85.7299)
  })

  it('have no row outside their range', () => {
    expect(reference.at('lilau-hari', 'L', 90)).toBeUndefined()
    expect(reference.at('bbu-hari', 'L', 1857)).toBeUndefined()
    expect(reference.at('bbu-hari', 'L', -1)).toBeUndefined()
    expect(reference.at('bbu-hari', 'L', 0.5)).toBeUndefined()
  })

  it('weigh little: at most 12 kB on the wire', () => {
    const text = readFileSync(resolve(folder, 'figures.ts'))
    expect(gzipSync(text).length).toBeLessThan(12_000)
    expect(statSync(resolve(folder, 'figures.ts')).size).toBeLessThan(75_000)
  })
})

describe('between two rows', () => {
  it('L, M and S lie on a straight line', () => {
    const [below, above] = [reference.at('bb-per-pb', 'L', 600), reference.at('bb-per-pb', 'L', 601)]
    const middle = lmsAt(reference, 'bb-per-pb', 'L', 600.5)
    expect(middle?.m).toBeCloseTo(((below?.m ?? 0) + (above?.m ?? 0)) / 2, 10)
  })

  it('what is a hair from a row is that row, and beyond the last there is nothing', () => {
    expect(lmsAt(reference, 'bb-per-pb', 'L', 66.1 * 10)).toEqual(reference.at('bb-per-pb', 'L', 661))
    expect(lmsAt(reference, 'bb-per-pb', 'L', 1100)).toBeDefined()
    expect(lmsAt(reference, 'bb-per-pb', 'L', 1100.5)).toBeUndefined()
    expect(lmsAt(reference, 'bb-per-pb', 'L', 449.5)).toBeUndefined()
  })
})

describe('the code', () => {
  it('gives any whole numbers back', () => {
    const numbers = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }))
    fc.assert(
      fc.property(numbers, column => {
        expect(decodeColumn(encodeColumn(column))).toEqual(column)
      }),
      { seed: 11 },
    )
  })
})
