import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterHeader, csvLine, widened } from '../../sync-server/cli/pull/csv.ts'
import { readCsv } from './cli-read-csv.ts'

describe('a CSV file', () => {
  it.each(['=HYPERLINK("http://x","Siti")', '-2+3', '@SUM(1)', '+62812', '\t=1', '\r=1', '＝1+1'])(
    'holds %j as text that no spreadsheet runs',
    name => {
      const [[cell]] = readCsv(csvLine([name])) as [[string]]
      expect(cell).toBe(`'${name}`)
    },
  )

  it('leaves numbers numbers, also negative ones', () => {
    expect(csvLine([-2.5, 0, true, null, undefined, 'Siti'])).toBe('-2.5,0,true,,,Siti\n')
  })

  it('gives every text back, with whatever quotes, commas and line breaks', () => {
    const safe = fc.string().filter(s => !/^[=+\-@\t\r＝＋－＠]/.test(s))
    fc.assert(
      fc.property(fc.array(fc.array(safe, { minLength: 2, maxLength: 4 }), { minLength: 1 }), rows => {
        expect(readCsv(rows.map(csvLine).join(''))).toEqual(rows)
      }),
      { seed: 5 },
    )
  })

  it('that gains columns keeps every row, and the new cells of old rows are empty', () => {
    const texts = fc.array(fc.constantFrom('a', 'b"c', 'd\ne', 'f,g', ''), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(fc.array(texts), fc.integer({ min: 0, max: 3 }), (rows, by) => {
        const text = rows.map(csvLine).join('')
        const empty = Array.from({ length: by }, () => '')
        expect(readCsv(widened(text, by))).toEqual(rows.map(r => [...r, ...empty]))
      }),
      { seed: 6 },
    )
  })

  it('has one header, then rows', () => {
    expect(afterHeader('a,b\n1,2\n')).toBe('1,2\n')
  })
})
