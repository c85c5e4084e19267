import { describe, expect, test } from 'vitest'
import { softWarnings } from '../../src/domain/instrument/index.ts'
import type { LastFigure } from '../../src/domain/instrument/index.ts'
import { bayiBalitaApras } from '../../src/domain/instruments/bayi-balita-apras.ts'
import { dewasa } from '../../src/domain/instruments/dewasa.ts'
import { usiaSekolahRemaja } from '../../src/domain/instruments/usia-sekolah-remaja.ts'

type Card = Parameters<typeof softWarnings>[0]

/** Which of these figures are asked "yakin?" when the last one was `last`. */
function doubted(i: Card, key: string, last: LastFigure, ageMonths: number, figures: readonly number[]) {
  const before = { last: { [key]: last }, who: { ageMonths } }
  return figures.filter(x => softWarnings(i, { [key]: x }, before).length > 0)
}
const ago = (value: number, monthsAgo = 1): LastFigure => ({ value, monthsAgo })
const grown = 35 * 12

describe('a figure too far from the last one is asked "yakin?" and never refused', () => {
  test('height of an adult: more than 3 cm, up or down', () => {
    const figures = [155.4, 155.5, 155.6, 161.4, 161.5, 161.6]
    expect(doubted(dewasa, 'tb', ago(158.5, 40), grown, figures)).toEqual([155.4, 161.6])
  })

  test('weight of an adult: more than 15 % of the last half year', () => {
    const figures = [50.9, 51, 51.1, 68.9, 69, 69.1]
    expect(doubted(dewasa, 'bb', ago(60, 6), grown, figures)).toEqual([50.9, 69.1])
    expect(doubted(dewasa, 'bb', ago(60, 7), grown, figures)).toEqual([])
  })

  test('who still grows may rise by any step, and does not shrink', () => {
    expect(doubted(usiaSekolahRemaja, 'tb', ago(140, 12), 13 * 12, [136.9, 137, 137.1, 143.1, 150])).toEqual([
      136.9,
    ])
  })

  test('weight of a child: more than 15 % of the last three months', () => {
    const figures = [8.4, 8.5, 8.6, 11.4, 11.5, 11.6]
    expect(doubted(bayiBalitaApras, 'bb', ago(10, 3), 18, figures)).toEqual([8.4, 11.6])
    expect(doubted(bayiBalitaApras, 'bb', ago(10, 4), 18, figures)).toEqual([])
  })

  test('a young infant gains a quarter in a month; from six months it is asked', () => {
    const gains = (ageMonths: number) => doubted(bayiBalitaApras, 'bb', ago(4), ageMonths, [3.3, 5])
    expect([gains(1), gains(5), gains(6), gains(7)]).toEqual([[3.3], [3.3], [3.3, 5], [3.3, 5]])
  })

  test('length of a child: falls by more than 0.5 cm, and rises as it likes', () => {
    expect(doubted(bayiBalitaApras, 'tb', ago(80.3), 18, [79.7, 79.8, 79.9, 90])).toEqual([79.7])
  })

  test('without a last figure only what is unlikely for anybody is asked', () => {
    expect(softWarnings(dewasa, { tb: 149, bb: 75 })).toEqual([])
    expect(softWarnings(dewasa, { tb: 119 }, { last: {}, who: { ageMonths: grown } })).toHaveLength(1)
  })
})
