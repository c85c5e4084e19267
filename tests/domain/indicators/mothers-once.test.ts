import { describe, expect, test } from 'vitest'
import { openPregnancy, service } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { registered } from './registered.ts'

const card = 'periksa-ibu-hamil'
const ids = ['kia-bumil-baru', 'kia-t2', 'kia-risti']
const thin = { lila: 22 }

/** Registered long before; her pregnancy becomes known on this day. */
function pregnant(openedOn: string) {
  const { v, who } = registered('Ani', '1998-03-01', 'P', '2024-01-05')
  v.accept(openPregnancy(pen(openedOn), who, { hamil_ke: 1 }))
  return { v, who }
}
const dose = (v: ReturnType<typeof pregnant>['v'], who: string, tanggal: string) =>
  v.accept(service(pen(tanggal), who, { jenis: 'imunisasi', produk: 'Td', tanggal, sumber: 'menurut_kia' }))

describe('T2 and risk are of the pregnancies that became known in the year, each once', () => {
  test.each([
    ['2025-12-31', [0, 0, 0]],
    ['2026-01-01', [1, 1, 1]],
  ] as const)('became known on %s', (openedOn, row) => {
    const { v, who } = pregnant(openedOn)
    v.changed(who, { status_td: 'T2', status_td_per: '2025-02-01', status_td_dari: 'bidan' })
    for (const day of ['2026-01-10', '2026-02-10', '2026-03-10']) v.screened(who, day, thin, card)
    expect(v.row('2026-01', ids)).toEqual(row)
    expect(v.row('2026-02', ids)).toEqual([0, 0, 0])
    expect(v.ratio('t2-bumil', '2026-03')).toMatchObject({ numerator: row[1], denominator: row[0] })
    expect(v.ratio('risti-masyarakat', '2026-03')).toMatchObject({ numerator: row[2] })
  })

  test('both are counted in the month in which they were found', () => {
    const { v, who } = pregnant('2026-01-20')
    dose(v, who, '2026-02-03')
    dose(v, who, '2026-03-03')
    v.screened(who, '2026-02-10', { lila: 25 }, card)
    v.screened(who, '2026-04-10', thin, card)
    const told = ['2026-01', '2026-02', '2026-03', '2026-04'].map(m => v.row(m, ids))
    expect(told).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
  })

  test.each([
    ['2026-06-02', 1],
    ['2026-06-03', 0],
  ] as const)('the second injection after a birth on %s', (tanggal_akhir, afterwards) => {
    const { v, who } = registered('Ani', '1998-03-01', 'P', '2024-01-05')
    const b = { hamil_ke: 1, akhir: 'lahir_hidup', tanggal_akhir } as const
    v.accept(openPregnancy(pen('2026-01-20'), who, b))
    dose(v, who, '2026-05-05')
    dose(v, who, '2026-06-03')
    expect(v.figure('kia-t2', '2026-06')).toBe(1 - afterwards)
  })

  test('a second pregnancy of the year is counted again', () => {
    const { v, who } = pregnant('2026-08-20')
    v.accept(
      openPregnancy(pen('2026-01-20'), who, { hamil_ke: 1, akhir: 'keguguran', tanggal_akhir: '2026-03-01' }),
    )
    v.screened(who, '2026-02-10', thin, card)
    v.screened(who, '2026-09-10', thin, card)
    expect(v.ratio('risti-masyarakat', '2026-12').numerator).toBe(2)
  })
})
