import { describe, expect, it } from 'vitest'
import { heightDoubts } from '../../../../src/domain/measures/growth/index.ts'

const said = (now: Parameters<typeof heightDoubts>[0], before?: Parameters<typeof heightDoubts>[1]) =>
  heightDoubts(now, before).map(d => d.of)

describe('how a child was laid or stood', () => {
  it.each([
    [8, 'berdiri', ['caraUkur']],
    [9, 'berdiri', ['caraUkur']],
    [23, 'berdiri', ['caraUkur']],
    [24, 'berdiri', []],
    [23, 'telentang', []],
    [24, 'telentang', ['caraUkur']],
  ] as const)('at %i months %s: %j', (ageMonths, position, doubts) => {
    expect(said({ ageMonths, position, cm: 80 })).toEqual(doubts)
  })

  it('says so most clearly of a baby who cannot stand', () => {
    expect(heightDoubts({ ageMonths: 8, position: 'berdiri' }, undefined)[0]?.words).toContain('9 bulan')
    expect(heightDoubts({ ageMonths: 9, position: 'berdiri' }, undefined)[0]?.words).toContain('2 tahun')
  })
})

describe('a child who seems to have shrunk', () => {
  const before = { onDate: '2026-10-10', cm: 80.7, position: 'telentang' } as const
  const now = (cm: number, position: 'telentang' | 'berdiri' = 'telentang') =>
    said({ ageMonths: 14, cm, position }, before)

  it.each([
    [80.2, []],
    [80.1, ['tb']],
    [80, ['tb']],
    [79.8, ['tb']],
    [79.7, []],
  ] as const)('80,7 cm and then %f cm: %j', (cm, doubts) => {
    expect(now(cm)).toEqual(doubts)
  })

  it('is no mix-up where the way of measuring is said to have changed', () => {
    expect(now(80, 'berdiri')).toEqual(['caraUkur'])
  })

  it('says by how much', () => {
    expect(heightDoubts({ ageMonths: 14, cm: 80, position: 'telentang' }, before)[0]?.words).toContain(
      '0,7 cm',
    )
  })

  it('says nothing of a first height, nor of one that was not taken', () => {
    expect(said({ ageMonths: 14, cm: 70, position: 'telentang' })).toEqual([])
    expect(said({ ageMonths: 14 }, before)).toEqual([])
  })
})
