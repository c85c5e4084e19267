import { describe, expect, it } from 'vitest'
import { givenDoses, productOf } from '../../../src/domain/due/given.ts'
import { cancel, openRecord } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { somebody } from './child.ts'

describe('what a record says was given', () => {
  it('is read from the code of a product, however it is written', () => {
    expect(['HB0', 'dpt hb hib', ' bcg ', 'polio', '', undefined].map(productOf)).toEqual([
      'HB0',
      'DPT-HB-Hib',
      'BCG',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('keeps words that are no product, and counts them as no dose', () => {
    const s = somebody('2026-01-10')
    s.gave({ produk: 'polio', tanggal: '2026-02-10' })
    s.gave({ tanggal: '2026-02-11' })
    expect(givenDoses(s.view())).toMatchObject({
      counted: [],
      foreign: [
        { words: 'polio', date: '2026-02-10' },
        { words: 'tanpa nama vaksin', date: '2026-02-11' },
      ],
    })
  })

  it('counts neither other services nor what was cancelled', () => {
    const s = somebody('2026-01-10')
    s.gave({ produk: 'BCG', tanggal: '2026-02-10' })
    s.gave({ jenis: 'vit_a', produk: 'BCG', tanggal: '2026-08-10' })
    const record = s.view().records.find(r => r.kind === 'layanan')
    if (!record) throw new Error('nothing was given')
    s.accept(cancel(pen(), openRecord(record)))
    expect(givenDoses(s.view()).counted).toEqual([])
  })

  it('takes the tick of a card, once, if the book has the same dose less than 28 days away', () => {
    const s = somebody('2026-01-10')
    s.card('2026-03-12', { imunisasiHariIni: ['opv', 'dpt', 'vaksin-baru'] })
    s.gave({ produk: 'OPV', dosis: '1', tanggal: '2026-03-31', bulan_saja: true })
    expect(givenDoses(s.view()).counted.map(g => [g.product, g.date, g.monthOnly])).toEqual([
      ['OPV', '2026-03-31', true],
      ['DPT-HB-Hib', '2026-03-12', undefined],
    ])
    s.gave({ produk: 'DPT-HB-Hib', dosis: '2', tanggal: '2026-04-09' })
    expect(givenDoses(s.view()).counted).toHaveLength(3)
  })
})
