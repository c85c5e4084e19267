import { describe, expect, test } from 'vitest'
import { birthDateOf, maskNik, nikWarnings, readNik } from '../../src/domain/measures/nik.ts'

const reading = (nik: string) => {
  const result = readNik(nik)
  if (result.outcome !== 'read') throw new Error(`expected ${nik} to be readable`)
  return result.nik
}

describe('NIK', () => {
  test('3374015505900001 is a woman born on 15 May 1990', () => {
    const nik = reading('3374015505900001')
    expect(nik).toMatchObject({ sex: 'P', day: 15, month: 5, year: 90, area: '337401' })
    expect(birthDateOf(nik, '2026-06-15')).toBe('1990-05-15')
  })

  test('spaces, points and dashes do not matter', () => {
    expect(reading('3374 0155 0590 0001')).toEqual(reading('3374015505900001'))
  })

  test.each([
    ['337401550590000', 'panjang'],
    ['33740155059000011', 'panjang'],
    ['33740155O5900001', 'bukan-angka'],
    ['3333333333333333', 'sama-semua'],
    ['1074011505900001', 'wilayah'],
    ['3374013205900001', 'tanggal'],
    ['3374017205900001', 'tanggal'],
    ['3374010005900001', 'tanggal'],
    ['3374014005900001', 'tanggal'],
    ['3374011513900001', 'tanggal'],
    ['3374013002900001', 'tanggal'],
    ['3374011505900000', 'serial'],
  ] as const)('%s is refused: %s', (nik, fault) => {
    const result = readNik(nik)
    expect(result.outcome).toBe(fault)
    expect('message' in result && result.message).toMatch(/NIK/)
  })

  test('31 and 71 are days, 29 February is one too: the century is not in the number', () => {
    expect([
      reading('3374013105900001').day,
      reading('3374017105900001').day,
      reading('3374012902010001').day,
    ]).toEqual([31, 31, 29])
  })

  test('15 digits: the sentence says how many there are', () => {
    expect(readNik('337401550590000')).toMatchObject({ message: 'NIK harus 16 angka, ini baru 15 angka.' })
  })

  test('a contradiction with sex or birth date is a warning, never a refusal', () => {
    const nik = reading('3374015505900001')
    expect(nikWarnings(nik, { birthDate: '1990-05-15', sex: 'P' })).toEqual([])
    expect(nikWarnings(nik, { birthDate: '1990-05-15', sex: 'L' })).toHaveLength(1)
    expect(nikWarnings(nik, { birthDate: '1990-05-16', sex: 'L' })).toHaveLength(2)
    expect(nikWarnings(nik, {})).toEqual([])
  })

  test('the century is the one nearest to what was entered, and never in the future', () => {
    const nik = reading('3374010101200001')
    expect(birthDateOf(nik, '2026-06-15', '2020-01-01')).toBe('2020-01-01')
    expect(birthDateOf(nik, '2026-06-15', '1921-01-01')).toBe('1920-01-01')
    expect(birthDateOf(reading('3374010101300001'), '2026-06-15')).toBe('1930-01-01')
  })

  test('lists show it masked', () => expect(maskNik('3374015505900001')).toBe('3374********0001'))
})
