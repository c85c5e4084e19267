import { describe, expect, test } from 'vitest'
import { indicatorById } from '../../../src/domain/indicators/index.ts'
import { death, move } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { id } from './village.ts'
import { registered } from './registered.ts'

const birthday = '2026-07-12'

describe('IDL is divided by surviving infants: who turned one, alive and here', () => {
  const child = () => registered('Ani', '2025-07-12', 'P', '2025-07-20')

  test('who lives', () => {
    const { v } = child()
    expect([v.figure('im-genap-1', '2026-07'), v.ratio('idl', '2026-07').denominator]).toEqual([1, 1])
  })

  test.each([
    ['2026-07-11', 0],
    [birthday, 1],
    ['2026-07-13', 1],
  ] as const)('who died on %s', (tanggal, expected) => {
    const { v, who } = child()
    v.accept(death(pen('2026-07-20'), v.opened(who, 'orang'), { tanggal, saat: 'bayi' }))
    expect(v.ratio('idl', '2026-12').denominator).toBe(expected)
  })

  test.each([
    ['2026-07-11', 0],
    [birthday, 1],
    ['2026-07-13', 1],
  ] as const)('who moved away on %s', (tanggal, expected) => {
    const { v, who } = child()
    v.accept(move(pen(tanggal), v.opened(who, 'orang'), { tanggal, tujuan: 'Kota lain' }))
    expect(v.ratio('idl', '2026-12').denominator).toBe(expected)
  })

  test('who moved to another posyandu before it is counted there, once', () => {
    const { v, who } = child()
    v.accept(move(pen('2026-06-05'), v.opened(who, 'orang'), { tanggal: '2026-06-05', ke: id('Anggrek') }))
    const at = ['2026-06', '2026-07'].map(m => [
      v.figure('im-genap-1', m),
      v.figure('im-genap-1', m, id('Anggrek')),
    ])
    expect(at).toEqual([
      [0, 0],
      [0, 1],
    ])
  })

  test.each(['idl', 'ibl'])(
    '%s: the plan has a group of its own for them, and the note says who they are',
    i => {
      expect(indicatorById.get(i)).toMatchObject({
        denominator: { id: 'im-genap-1' },
        sasaran: 'bayi_bertahan',
      })
      expect(indicatorById.get(i)?.notes).toContain('surviving infant')
    },
  )
})
