import { describe, expect, test } from 'vitest'
import { move } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { id, melati, village } from './village.ts'

const skdn = ['skdn-s', 'skdn-k', 'skdn-d', 'skdn-n', 'skdn-t', 'skdn-o', 'skdn-b', 'skdn-2t']

/** Worked out by hand; boys of about a year need 200 g a month. */
function golden() {
  const v = village()
  const [andi, budi, citra] = [
    v.person('Andi', { lahir: '2025-01-10', jk: 'L' }),
    v.person('Budi', { lahir: '2025-02-10', jk: 'L' }),
    v.person('Citra', { lahir: '2024-06-10', jk: 'P' }),
  ]
  v.person('Dewi', { lahir: '2024-06-10', jk: 'P' })
  v.person('Eko', { lahir: '2020-06-10', jk: 'L' })
  for (const [day, kg] of [
    ['2026-07-05', 9.5],
    ['2026-08-05', 9.7],
    ['2026-09-05', 9.89],
    ['2026-10-05', 10],
  ] as const)
    v.weighed(andi, day, kg)
  v.weighed(budi, '2026-08-05', 9)
  v.weighed(budi, '2026-10-05', 9.5, { lokasi: 'rumah', bbKiaBulanLalu: 9.2 })
  v.weighed(citra, '2026-10-05', 11)
  return { v, andi, budi, citra }
}

describe('SKDN of a village counted by hand', () => {
  test('each month has its letters: first, up, not enough, twice not enough', () => {
    const { v } = golden()
    expect(v.row('2026-07', skdn)).toEqual([1, 0, 1, 0, 0, 0, 1, 0])
    expect(v.row('2026-08', skdn)).toEqual([2, 0, 2, 1, 0, 0, 1, 0])
    expect(v.row('2026-09', skdn)).toEqual([2, 0, 1, 0, 1, 0, 0, 0])
    expect(v.row('2026-10', skdn)).toEqual([3, 1, 3, 1, 1, 0, 1, 1])
  })

  test('who was weighed at home is in D and did not come', () => {
    const { v, budi } = golden()
    expect(v.who('skdn-d-rumah', '2026-10')).toEqual([budi])
    expect(v.figure('r2-datang-balita', '2026-10')).toBe(2)
  })

  test.each([
    ['posyandu', false, 0],
    ['pustu', false, 0],
    ['lain', false, 0],
    ['rumah', false, 1],
    ['rumah', true, 1],
    ['posyandu', true, 0],
  ] as const)('weighed at %s, ticked before: %s', (lokasi, ticked, expected) => {
    const v = village()
    const child = v.person('Dewi', { lahir: '2025-01-10' })
    if (ticked) v.day('2026-11-03', ['bayi-balita'], { came: [child] })
    v.weighed(child, '2026-11-05', 9, { lokasi })
    expect(v.row('2026-11', ['skdn-d', 'skdn-d-rumah'])).toEqual([1, expected])
  })

  test('ratios have numerator, denominator and nothing invented where there is nothing to divide by', () => {
    const { v } = golden()
    expect(v.ratio('d-s', '2026-09')).toMatchObject({
      numerator: 1,
      denominator: 2,
      value: 50,
      flagged: false,
    })
    expect(v.ratio('n-d1', '2026-07')).toMatchObject({ numerator: 0, denominator: 0, value: undefined })
  })

  test('the persons behind a number are as many as it says', () => {
    const { v, andi, budi, citra } = golden()
    expect(v.who('skdn-d', '2026-10')).toEqual([andi, budi, citra].toSorted())
    expect(v.who('skdn-2t', '2026-10')).toEqual([andi])
  })

  test('a column of F1 is an age and a sex: 12–23 months, boys', () => {
    const { v } = golden()
    expect(v.row('2026-10', ['skdn-d-12-23-l', 'skdn-d-24-35-p', 'skdn-d-24-35-l'])).toEqual([2, 1, 0])
  })
})

test('a child counts as balita until the day before five years, on the day of her last visit', () => {
  const v = village()
  const child = v.person('Fajar', { lahir: '2021-10-06', jk: 'L' })
  v.weighed(child, '2026-09-05', 17)
  v.weighed(child, '2026-10-05', 17.2)
  v.weighed(child, '2026-11-06', 17.4)
  expect(v.row('2026-10', ['skdn-s', 'skdn-d', 'skdn-n'])).toEqual([1, 1, 1])
  expect(v.row('2026-11', ['skdn-s', 'skdn-d'])).toEqual([0, 0])
})

test('weighed and then moved: the month stays where she was read, and no month counts her twice', () => {
  const v = village()
  const child = v.person('Gita', { lahir: '2025-01-10' })
  v.weighed(child, '2026-11-05', 9)
  v.accept(
    move(pen('2026-11-20'), v.opened(child, 'orang'), { tanggal: '2026-11-20', ke: id('Anggrek') } as never),
  )
  expect(v.row('2026-11', ['skdn-s', 'skdn-d'])).toEqual([1, 1])
  expect(v.row('2026-11', ['skdn-s', 'skdn-d'], id('Anggrek'))).toEqual([0, 0])
  expect(v.row('2026-12', ['skdn-s'], melati)).toEqual([0])
  expect(v.row('2026-12', ['skdn-s'], id('Anggrek'))).toEqual([1])
})

test('who died or left in a month was sasaran on its first days, and in no later month', () => {
  const v = village()
  const child = v.person('Hadi', { lahir: '2025-01-10' })
  v.changed(child, { status: 'pindah_keluar', tanggal_status: '2026-11-12' })
  expect(v.row('2026-11', ['skdn-s'])).toEqual([1])
  expect(v.row('2026-12', ['skdn-s'])).toEqual([0])
})

test('a guest is counted in nothing here', () => {
  const v = village()
  const guest = v.person('Indra', { lahir: '2025-01-10', sasaran: 'tamu' })
  v.weighed(guest, '2026-11-12', 9)
  expect(v.row('2026-11', ['skdn-s', 'skdn-d', 'r2-sasaran'])).toEqual([0, 0, 0])
})

test('away for a while: no sasaran in whole months away, unless she was weighed all the same', () => {
  const v = village()
  const child = v.person('Joko', { lahir: '2025-01-10' })
  v.changed(child, { sementara_pindah_sampai: '2027-01-10' })
  expect(v.row('2026-12', ['skdn-s', 'skdn-d'])).toEqual([0, 0])
  v.weighed(child, '2026-12-05', 9)
  expect(v.row('2026-12', ['skdn-s', 'skdn-d'])).toEqual([1, 1])
})

test('the exact birth date is missing: a weighed child is O, so that D stays N + T + O + B', () => {
  const v = village()
  const child = v.person('Kiki', { lahir: '2025-01-10', lahir_perkiraan: true })
  v.weighed(child, '2026-10-05', 9)
  v.weighed(child, '2026-11-05', 9.3)
  expect(v.row('2026-11', skdn)).toEqual([1, 0, 1, 0, 0, 1, 0, 0])
})
