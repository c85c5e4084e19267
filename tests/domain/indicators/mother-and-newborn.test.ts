import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/measures/age.ts'
import { noteContact, openPregnancy, service } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { registered } from './registered.ts'

const month = '2026-10'

const hpht = '2026-01-05'
/** A week of each contact of K6; the last lies in October. */
const weeks = [9, 17, 22, 28, 32, 39]
const dayOf = (week: number): string => addDays(hpht, week * 7)

type Oleh = Parameters<typeof noteContact>[2]['oleh']

/** A mother whom these people saw at her six contacts. */
function pregnant(by: readonly Oleh[]) {
  const { v, who } = registered('Ani', '1998-03-01', 'P', hpht)
  v.accept(openPregnancy(pen(dayOf(8)), who, { hpht, hamil_ke: 1 }))
  weeks.forEach((week, i) => {
    const oleh = by[i]
    v.accept(
      noteContact(pen(dayOf(week)), who, {
        jenis: 'anc',
        tanggal: dayOf(week),
        sumber: 'di_sini',
        ...(oleh ? { oleh } : {}),
      }),
    )
  })
  return { v, who }
}

describe('K6 and the doctor', () => {
  test.each([
    ['nobody wrote who saw her', [], 0],
    ['once', ['dokter', 'bidan', 'bidan', 'bidan', 'bidan', 'bidan'], 0],
    ['twice', ['dokter', 'bidan', 'bidan', 'bidan', 'spog', 'bidan'], 1],
    ['three times', ['dokter', 'bidan', 'bidan', 'dokter', 'spog', 'bidan'], 1],
  ] as const)('%s', (_, by, reached) => {
    const { v } = pregnant(by)
    expect(v.row(month, ['kia-k6', 'kia-k6-dokter'])).toEqual([1, reached])
  })

  test('the same day written down by two people is one contact', () => {
    const { v, who } = pregnant(['dokter', 'bidan', 'bidan', 'bidan', 'bidan', 'bidan'])
    const again = { jenis: 'anc', tanggal: dayOf(9), sumber: 'menurut_kia', oleh: 'dokter' } as const
    v.accept(noteContact(pen(dayOf(9)), who, again))
    expect(v.row(month, ['kia-k6', 'kia-k6-dokter'])).toEqual([1, 0])
  })
})

describe('K1 where nobody knows when the pregnancy began', () => {
  const noted = (contact: string, ...ended: readonly string[]) => {
    const { v, who } = registered('Ani', '1998-03-01', 'P', '2025-01-05')
    for (const tanggal_akhir of ended)
      v.accept(openPregnancy(pen('2025-08-01'), who, { hamil_ke: 1, akhir: 'keguguran', tanggal_akhir }))
    v.accept(openPregnancy(pen('2026-12-10'), who, { hamil_ke: 2 }))
    v.accept(noteContact(pen(contact), who, { jenis: 'anc', tanggal: contact, sumber: 'menurut_kia' }))
    return v.figure('kia-k1', contact.slice(0, 7))
  }
  test.each([
    ['on the day on which it was written down', 0, 1],
    ['a month before', 30, 1],
    ['42 weeks before', 294, 1],
    ['a day earlier: of no pregnancy that can be hers', 295, 0],
  ] as const)('her first contact was %s', (_, days, expected) =>
    expect(noted(addDays('2026-12-10', -days))).toBe(expected),
  )

  test('what lies before the end of another pregnancy is not hers', () => {
    expect(noted('2026-06-02', '2026-06-01')).toBe(1)
    // Of the pregnancy that ended on that day it is, once.
    expect(noted('2026-06-01', '2026-06-01')).toBe(1)
  })
})

describe('a newborn', () => {
  const born = '2026-10-01'
  const baby = () => registered('Bayi', born, 'L', born)
  const ids = ['anak-kn1', 'anak-kn2', 'anak-kn3', 'anak-kn']

  test.each([
    [2, [1, 0, 0, 0]],
    [3, [0, 1, 0, 0]],
    [7, [0, 1, 0, 0]],
    [8, [0, 0, 1, 0]],
    [28, [0, 0, 1, 0]],
    [29, [0, 0, 0, 0]],
  ] as const)('seen %i days after birth', (days, expected) => {
    const { v, who } = baby()
    const tanggal = addDays(born, days)
    v.accept(noteContact(pen(tanggal), who, { jenis: 'kn', tanggal, sumber: 'di_sini' }))
    expect(v.row(month, ids)).toEqual(expected)
  })

  test('vitamin K and SHK count once, in the month of the first day, however often they were written down', () => {
    const { v, who } = baby()
    for (const tanggal of ['2026-11-02', '2026-10-01', '2026-10-03'])
      for (const jenis of ['vit_k', 'shk'] as const)
        v.accept(service(pen(tanggal), who, { jenis, tanggal, sumber: 'menurut_kia' }))
    const counts = ['anak-vit-k', 'anak-shk']
    expect([v.row('2026-09', counts), v.row(month, counts), v.row('2026-11', counts)]).toEqual([
      [0, 0],
      [1, 1],
      [0, 0],
    ])
    expect(v.ratio('shk', month)).toMatchObject({ numerator: 1, denominator: 1 })
  })
})

describe('status T of a mother', () => {
  const ids = ['kia-td-status', 'kia-t2']
  const withStatus = (status_td: 'T0' | 'T1' | 'T2' | 'T3' | undefined) => {
    const { v, who } = registered('Ani', '1998-03-01', 'P', hpht)
    v.accept(openPregnancy(pen(dayOf(7)), who, { hpht, hamil_ke: 1 }))
    if (status_td) v.changed(who, { status_td, status_td_per: '2026-02-01', status_td_dari: 'bidan' })
    return v.row('2026-02', ids)
  }
  test.each([
    [undefined, [0, 0]],
    ['T0', [1, 0]],
    ['T1', [1, 0]],
    ['T2', [1, 1]],
    ['T3', [1, 1]],
  ] as const)('%s', (status, expected) => expect(withStatus(status)).toEqual(expected))

  test('injections say it too: the second, four weeks after the first', () => {
    const { v, who } = registered('Ani', '1998-03-01', 'P', hpht)
    v.accept(openPregnancy(pen(dayOf(7)), who, { hpht, hamil_ke: 1 }))
    for (const tanggal of ['2026-03-05', '2026-04-02'])
      v.accept(
        service(pen(tanggal), who, { jenis: 'imunisasi', produk: 'Td', tanggal, sumber: 'menurut_kia' }),
      )
    expect([v.row('2026-03', ids), v.row('2026-04', ids)]).toEqual([
      [1, 0],
      [0, 1],
    ])
  })
})
