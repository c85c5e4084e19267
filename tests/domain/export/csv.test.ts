import { describe, expect, it } from 'vitest'
import { csvCell, csvLine } from '../../../src/domain/export/index.ts'

const excel = { separator: ';', spreadsheet: true } as const

describe('a cell of a CSV', () => {
  it.each(['=1+1', '+62812', '-2+3', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠A'])(
    'that a spreadsheet would run is text: %j',
    text => expect(csvCell(text).replaceAll('"', '')).toBe(`'${text}`),
  )

  it('a negative measurement is a number, not a formula', () => {
    expect(csvCell(-2.5)).toBe('-2.5')
    expect(csvCell(-2.5, excel)).toBe('-2,5')
  })

  it('a NIK and a phone keep all their figures, a measurement stays a number', () => {
    expect(csvCell('3399010402250002', excel)).toBe("'3399010402250002")
    expect(csvCell('081633704781', excel)).toBe("'081633704781")
    expect(csvCell('04', excel)).toBe('04')
    expect(csvCell(8.4, excel)).toBe('8,4')
  })

  it('is quoted when it holds the separator, a quote or a line break', () => {
    expect(csvLine(['a;b', 'say "hi"', 'x\ny', 'a,b'], excel)).toBe('"a;b";"say ""hi""";"x\ny";a,b\n')
    expect(csvLine(['a;b', 'a,b', null, undefined, true])).toBe('a;b,"a,b",,,true\n')
  })
})
