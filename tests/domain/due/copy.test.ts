import { describe, expect, it } from 'vitest'
import {
  bookRows,
  copyDoses,
  readDoseDay,
  typedDoseDay,
  withDoseDashes,
} from '../../../src/domain/due/index.ts'
import { givenDoses } from '../../../src/domain/due/given.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { openRecord } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { aisyah, row, somebody } from './child.ts'

const birth = '2026-01-10'
const today = '2026-11-10'
const child = { birth, sex: 'P' } as const

function page(s: ReturnType<typeof somebody>) {
  const rows = bookRows(child, givenDoses(s.view()).counted, today, policyDefaults)
  const opened = Object.fromEntries(
    rows.flatMap(r => {
      const record = s.view().records.find(x => x.id === r.held?.record)
      return record ? [[r.key, openRecord(record)]] : []
    }),
  )
  const copy = (typed: Record<string, string>) =>
    copyDoses(pen(), aisyah, rows, { typed, opened, birth, today })
  return { rows, copy }
}

describe('a day as it is typed from the book', () => {
  it('gets its dashes, with or without a day', () => {
    expect(['1', '12', '1203', '12032026', '032026', '3/2026', '4/8/2025', 'x'].map(withDoseDashes)).toEqual([
      '1',
      '12',
      '12-03',
      '12-03-2026',
      '03-2026',
      '03-2026',
      '04-08-2025',
      '',
    ])
  })

  it('of which only the month is known is its last day, or today in this month', () => {
    expect(readDoseDay('02-2026', today)).toEqual({ outcome: 'day', date: '2026-02-28', monthOnly: true })
    expect(readDoseDay('11-2026', today)).toEqual({ outcome: 'day', date: today, monthOnly: true })
    expect(typedDoseDay('2026-02-28', true)).toBe('02-2026')
    expect(typedDoseDay('2026-02-28', false)).toBe('28-02-2026')
  })

  it.each(['31-02-2026', '13-2026', '12-03', '12-03-26', 'besok'])('%s is no day', typed =>
    expect(readDoseDay(typed, today)).toEqual({ outcome: 'wrong' }),
  )
})

describe('the page of the book', () => {
  it('begins with HB0 and has the doses of other districts last, with no age', () => {
    const { rows } = page(somebody(birth))
    expect(rows[0]).toEqual({ key: 'HB0:1', product: 'HB0', dose: 1, months: 0 })
    expect(rows.filter(r => r.months === undefined).map(r => r.key)).toEqual([
      'IPV:3',
      'JE:1',
      'HEXA:1',
      'HEXA:2',
      'HEXA:3',
    ])
    expect(new Set(rows.map(r => r.key)).size).toBe(rows.length)
  })

  it('where hexavalent is given it stands in the place of DPT-HB-Hib and IPV', () => {
    const policy = { ...policyDefaults, heksaLahirMulai: birth }
    const own = bookRows(child, [], today, policy).filter(r => r.months !== undefined)
    expect(own.filter(r => r.product === 'HEXA').map(r => r.months)).toEqual([2, 3, 4])
    expect(own.filter(r => r.product === 'DPT-HB-Hib').map(r => r.dose)).toEqual([4])
    expect(own.some(r => r.product === 'IPV')).toBe(false)
  })

  it('puts a dose without a number in the first free line, and one too many in a line of its own', () => {
    const s = somebody(birth)
    s.gave({ produk: 'MR', tanggal: '2026-10-12' })
    s.gave({ produk: 'BCG', dosis: '2', tanggal: '2026-03-12' })
    const { rows } = page(s)
    expect(rows.find(r => r.key === 'MR:1')?.held?.date).toBe('2026-10-12')
    expect(rows.find(r => r.key === 'BCG:2')?.held?.date).toBe('2026-03-12')
  })
})

describe('copying the book', () => {
  it('saves what was typed as services according to the book, and they count', () => {
    const s = somebody(birth)
    const copied = page(s).copy({ 'HB0:1': '10-01-2026', 'BCG:1': '02-2026', 'OPV:1': '' })
    if (copied.outcome !== 'ready') throw new Error('refused')
    expect(copied.drafts.map(d => d.body)).toEqual([
      { jenis: 'imunisasi', produk: 'HB0', dosis: '1', tanggal: '2026-01-10', sumber: 'menurut_kia' },
      {
        jenis: 'imunisasi',
        produk: 'BCG',
        dosis: '1',
        tanggal: '2026-02-28',
        sumber: 'menurut_kia',
        bulan_saja: true,
      },
    ])
    s.accept([...copied.drafts])
    expect(row(s.due(today), 'BCG 1')).toMatchObject({ status: 'selesai', monthOnly: true })
  })

  it('refuses what cannot be, each at its line, and saves nothing', () => {
    const { copy } = page(somebody(birth))
    expect(
      copy({
        'HB0:1': '09-01-2026',
        'BCG:1': '11-11-2026',
        'OPV:1': '31-02-2026',
        'PCV:1': '12-03-2026',
        'PCV:2': '12-03-2026',
        'MR:1': '10-10-2026',
      }),
    ).toEqual({
      outcome: 'wrong',
      faults: {
        'HB0:1': 'sebelum-lahir',
        'BCG:1': 'masa-depan',
        'OPV:1': 'bukan-tanggal',
        'PCV:2': 'sama-hari',
      },
    })
    expect(copy({ 'HB0:1': '10-01-2026', 'BCG:1': '10-11-2026' }).outcome).toBe('ready')
  })

  it('corrects one day, takes one back that was emptied, and leaves the others as they are', () => {
    const s = somebody(birth)
    s.gave({ produk: 'HB0', dosis: '1', tanggal: '2026-01-10' })
    s.gave({ produk: 'BCG', dosis: '1', tanggal: '2026-02-28', bulan_saja: true })
    s.gave({ produk: 'PCV', dosis: '1', tanggal: '2026-03-12' })
    const copied = page(s).copy({ 'HB0:1': '10-01-2026', 'BCG:1': '12-02-2026', 'PCV:1': '' })
    if (copied.outcome !== 'ready') throw new Error('refused')
    expect(copied.drafts.map(d => d.body)).toEqual([
      { tanggal: '2026-02-12', bulan_saja: null },
      { batal: true },
    ])
    s.accept([...copied.drafts])
    expect(givenDoses(s.view()).counted.map(g => [g.product, g.date, g.monthOnly])).toEqual([
      ['HB0', '2026-01-10', undefined],
      ['BCG', '2026-02-12', undefined],
    ])
  })

  it('does not record again what came from a card', () => {
    const s = somebody(birth)
    s.card('2026-03-12', { imunisasiHariIni: ['pcv'] })
    expect(page(s).copy({ 'PCV:1': '12-03-2026' })).toEqual({ outcome: 'ready', drafts: [] })
  })
})
