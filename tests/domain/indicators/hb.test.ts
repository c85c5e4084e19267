import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/measures/age.ts'
import { openPregnancy } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { registered } from './registered.ts'

const [day, month] = ['2026-10-07', '2026-10']

describe('Hb of a pregnant mother: measured, below the limit, far below it', () => {
  const ids = ['kia-anemia-diukur', 'kia-anemia', 'kia-hb-sangat-rendah']
  /** In the third trimester, where the limit is 11. */
  function mother() {
    const { v, who } = registered('Ani', '1998-03-01', 'P', '2026-06-01')
    v.accept(openPregnancy(pen('2026-06-01'), who, { hpht: addDays(day, -210), hamil_ke: 1 }))
    return { v, measured: (on: string, hb: number) => v.screened(who, on, { hb }, 'periksa-ibu-hamil') }
  }

  test.each([
    [7.9, [1, 1, 1]],
    [8, [1, 1, 0]],
    [8.1, [1, 1, 0]],
    [10.9, [1, 1, 0]],
    [11, [1, 0, 0]],
    [11.1, [1, 0, 0]],
  ] as const)('%f g/dL', (hb, row) => {
    const { v, measured } = mother()
    measured(day, hb)
    expect(v.row(month, ids)).toEqual(row)
  })

  test('nobody measured it: in no class, and there is no value', () => {
    const { v } = mother()
    expect(v.row(month, ids)).toEqual([0, 0, 0])
    expect(v.ratio('hb-sangat-rendah-bumil', month).value).toBeUndefined()
  })

  test('below the limit in one month and far below it in a later one: each once in the year', () => {
    const { v, measured } = mother()
    measured('2026-08-05', 10)
    measured(day, 7.5)
    measured('2026-11-04', 7.5)
    expect(['2026-08', month, '2026-11'].map(m => v.row(m, ids))).toEqual([
      [1, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
    ])
    expect(v.ratio('hb-sangat-rendah-bumil', '2026-12')).toMatchObject({ numerator: 1, denominator: 1 })
  })
})

const girlsCard = 'periksa-usia-sekolah-remaja'

describe('Hb of a girl', () => {
  const ids = ['rematri-hb', 'rematri-hb-kurang', 'rematri-hb-sangat-rendah']
  test.each([
    [undefined, [0, 0, 0]],
    [7.9, [1, 1, 1]],
    [8, [1, 1, 0]],
    [8.1, [1, 1, 0]],
    [11.9, [1, 1, 0]],
    [12, [1, 0, 0]],
    [12.1, [1, 0, 0]],
  ] as const)('%s g/dL', (hb, row) => {
    const { v, who } = registered('Sari', '2012-05-01', 'P', '2026-01-10')
    v.screened(who, day, { bb: 40, tb: 150, ...(hb === undefined ? {} : { hb }) }, girlsCard)
    expect(v.row(month, ids)).toEqual(row)
  })
})

describe('Hb in class 7 and in class 10', () => {
  const seven = ['rematri-kelas-7', 'rematri-hb-kelas-7']
  const ten = ['rematri-kelas-10', 'rematri-hb-kelas-10']
  const upTo = (v: ReturnType<typeof registered>['v'], until: string, id: string) => {
    const { numerator, denominator } = v.ratio(id, until)
    return [denominator, numerator]
  }

  test.each([
    ['2026-10-07', '11 years and the last day', seven, '2014-10-08', [0, 0]],
    ['2026-10-08', '12 years', seven, '2014-10-08', [1, 1]],
    ['2026-10-07', '12 years and the last day', seven, '2013-10-08', [1, 1]],
    ['2026-10-08', '13 years', seven, '2013-10-08', [0, 0]],
    ['2026-10-08', '15 years', ten, '2011-10-08', [1, 1]],
    ['2026-10-08', '16 years', ten, '2010-10-08', [0, 0]],
  ] as const)('no class is written down, measured on %s: %s', (on, _, ids, birth, row) => {
    const { v, who } = registered('Sari', birth, 'P', '2026-10-01')
    v.screened(who, on, { hb: 12.5 }, girlsCard)
    expect(v.row(month, ids)).toEqual(row)
  })

  test.each([
    ['6 SD', seven, [0, 0]],
    ['7', seven, [1, 1]],
    ['8', seven, [0, 0]],
    ['9', ten, [0, 0]],
    ['10', ten, [1, 1]],
    ['11', ten, [0, 0]],
  ] as const)('class %s decides, not the age', (kelas, ids, row) => {
    const { v, who } = registered('Sari', '2012-10-08', 'P', '2026-10-01')
    v.changed(who, { kelas })
    v.screened(who, day, { hb: 12.5 }, girlsCard)
    expect(v.row(month, ids)).toEqual(row)
  })

  test('a boy is in neither', () => {
    const { v } = registered('Budi', '2014-05-01', 'L', '2026-10-01')
    expect(v.row(month, [...seven, ...ten])).toEqual([0, 0, 0, 0])
  })

  test('not measured is not measured, whatever else the card holds', () => {
    const { v, who } = registered('Sari', '2014-05-01', 'P', '2026-10-01')
    v.screened(who, day, { bb: 40, tb: 150 }, girlsCard)
    expect(upTo(v, '2026-12', 'rematri-hb-kelas-7')).toEqual([1, 0])
  })

  test.each([
    ['2026-06-30', [1, 0]],
    ['2026-07-01', [1, 1]],
  ] as const)('measured on %s: the school year begins in July', (on, expected) => {
    const { v, who } = registered('Sari', '2013-05-01', 'P', '2026-06-01')
    v.changed(who, { kelas: '7' })
    v.screened(who, on, { hb: 12.5 }, girlsCard)
    expect(upTo(v, '2026-12', 'rematri-hb-kelas-7')).toEqual(expected)
  })
  test.each([
    ['2025-06-30', [1, 0]],
    ['2025-10-07', [1, 1]],
  ] as const)('in January she is in the class that began in July: measured on %s', (on, row) => {
    const { v, who } = registered('Sari', '2013-05-01', 'P', '2025-06-01')
    v.changed(who, { kelas: '8' }) // in November 2026
    v.screened(who, on, { hb: 12.5 }, girlsCard)
    expect(v.row('2026-01', seven)).toEqual(row)
    expect(upTo(v, '2026-12', 'rematri-hb-kelas-7')).toEqual(row)
  })
})
