import { describe, expect, test } from 'vitest'
import { service } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { registered } from './registered.ts'

const letters = ['skdn-n', 'skdn-t', 'skdn-o', 'skdn-b']

/** Registered in January, weighed on these days. */
function child(birth: string, weighed: readonly string[] = []) {
  const { v, who } = registered('Ani', birth, 'P', '2026-01-05')
  for (const day of weighed) v.weighed(who, day, 15)
  return { v, who }
}

describe('S is whoever was under 60 months on a day of the month, whether or not she came', () => {
  test.each([
    ['on the last day before it', '2021-02-28', 0],
    ['on its first day', '2021-03-01', 0],
    ['on its second day', '2021-03-02', 1],
    ['on the tenth', '2021-03-10', 1],
    ['on the day after it', '2021-04-01', 1],
  ] as const)('60 months old %s', (_, birth, expected) => {
    for (const weighed of [[], ['2026-03-03'], ['2026-03-12']])
      expect(child(birth, weighed).v.figure('skdn-s', '2026-03')).toBe(expected)
  })

  test('weighed after she turned 60 months she is in D, in one letter and in the last column, and no more in April', () => {
    const { v } = child('2021-03-10', ['2026-02-12', '2026-03-12', '2026-04-12'])
    const [d = 0, ...each] = v.row('2026-03', ['skdn-d', ...letters])
    expect([d, each.reduce((a, b) => a + b)]).toEqual([1, 1])
    expect(v.row('2026-03', ['skdn-s-36-59-p', 'skdn-d-36-59-p', 'skdn-tidak-ditimbang'])).toEqual([1, 1, 0])
    expect(v.row('2026-04', ['skdn-s', 'skdn-d', ...letters])).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('the column is that of her first day of the month, whether or not she came', () => {
    for (const weighed of [[], ['2026-03-20']])
      expect(child('2025-09-12', weighed).v.row('2026-03', ['skdn-s-0-5-p', 'skdn-s-6-11-p'])).toEqual([1, 0])
  })
})

describe('vitamin A', () => {
  const columns = ['anak-vit-a', 'anak-vit-a-0-5-p', 'anak-vit-a-6-11-p', 'anak-vit-a-36-59-p']
  const given = (birth: string, day: string) => {
    const { v, who } = child(birth)
    v.accept(service(pen(day), who, { jenis: 'vit_a', tanggal: day, sumber: 'diberikan' }))
    return v
  }

  test.each([
    ['six months old on the last day', '2025-08-28', 1],
    ['six months old on the day after', '2025-09-01', 0],
    ['60 months old on the first day', '2021-02-01', 0],
    ['60 months old on the second day', '2021-02-02', 1],
  ] as const)('%s of February', (_, birth, expected) => {
    expect(child(birth).v.figure('anak-vit-a-sasaran', '2026-02')).toBe(expected)
  })

  test('given without a card after she turned six months she is one of those whom it was for', () => {
    const v = given('2025-08-12', '2026-02-20')
    expect(v.ratio('vitamin-a', '2026-02')).toMatchObject({ numerator: 1, denominator: 1 })
    expect(v.row('2026-02', columns)).toEqual([1, 0, 1, 0])
  })

  test('who turns 60 months stands in the last column', () =>
    expect(given('2021-02-10', '2026-02-20').row('2026-02', columns)).toEqual([1, 0, 0, 1]))

  test('who left before she was six months old is not asked for', () => {
    const asked = (tanggal_status: string) => {
      const { v, who } = child('2025-08-12')
      v.changed(who, { status: 'pindah_keluar', tanggal_status })
      return v.figure('anak-vit-a-sasaran', '2026-02')
    }
    expect([asked('2026-02-11'), asked('2026-02-12')]).toEqual([0, 1])
  })
})
