import { describe, expect, test } from 'vitest'
import { editPerson } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { registered } from './registered.ts'

const child = () => registered('Andi', '2025-01-10', 'L', '2026-07-01')
const ids = ['skdn-s', 'skdn-k', 'skdn-k-belum']
const months = ['2026-07', '2026-08', '2026-09', '2026-10']

describe('K: who has a Buku KIA, who has none, and of whom nobody wrote it down', () => {
  test('weighed and never asked: not known, and no ratio of a posyandu in which nobody was asked', () => {
    const { v, who } = child()
    v.weighed(who, '2026-07-05', 9)
    expect(v.row('2026-07', [...ids, 'skdn-d'])).toEqual([1, 0, 1, 1])
    expect(v.ratio('k-s', '2026-07')).toMatchObject({ denominator: 1, missing: 1, value: undefined })
    expect(v.ratio('d-k', '2026-07')).toMatchObject({ denominator: 0, missing: 1, value: undefined })
  })

  test.each([
    [true, [1, 1, 0], 100],
    [false, [1, 0, 0], 0],
  ] as const)('the register says %s, from the month in which it was written', (has, row, value) => {
    const { v, who } = child()
    v.accept(editPerson(pen('2026-09-30'), v.opened(who, 'orang'), { buku_kia: has }))
    expect(v.row('2026-08', ids)).toEqual([1, 0, 1])
    expect(v.row('2026-09', ids)).toEqual(row)
    expect(v.ratio('k-s', '2026-10')).toMatchObject({ missing: 0, value })
  })

  test('a book that came later counts from then on; before it she had none', () => {
    const { v, who } = child()
    v.accept(editPerson(pen('2026-08-01'), v.opened(who, 'orang'), { buku_kia: false }))
    v.accept(editPerson(pen('2026-10-31'), v.opened(who, 'orang'), { buku_kia: true }))
    expect(months.map(m => v.row(m, ids))).toEqual([
      [1, 0, 1],
      [1, 0, 0],
      [1, 0, 0],
      [1, 1, 0],
    ])
  })

  test.each([
    ['tidak-tahu', [1, 0, 0]],
    [undefined, [1, 0, 0]],
    ['tidak-lengkap', [1, 1, 0]],
    ['lengkap', [1, 1, 0]],
  ] as const)('no book in the register, and the development of a later card is %s', (perkembangan, row) => {
    const { v, who } = child()
    v.accept(editPerson(pen('2026-08-01'), v.opened(who, 'orang'), { buku_kia: false }))
    v.screened(who, '2026-09-07', { bb: 9, ...(perkembangan ? { perkembangan } : {}) })
    expect(v.row('2026-09', ids)).toEqual(row)
  })

  test('a book that was lost is seen on a home visit', () => {
    const { v, who } = child()
    v.weighed(who, '2026-08-05', 9.5, { bbKiaBulanLalu: 9.2 })
    v.screened(who, '2026-10-06', { bukuKia: false }, 'periksa-kunjungan-anak')
    expect(months.map(m => v.row(m, ids))).toEqual([
      [1, 0, 1],
      [1, 1, 0],
      [1, 1, 0],
      [1, 0, 0],
    ])
  })

  test('one of two is known: the ratio stands, with how many are not', () => {
    const { v, who } = child()
    v.person('Budi', { lahir: '2025-02-10' })
    v.accept(editPerson(pen('2026-11-02'), v.opened(who, 'orang'), { buku_kia: true }))
    expect(v.ratio('k-s', '2026-11')).toMatchObject({ numerator: 1, denominator: 2, missing: 1, value: 50 })
  })
})
