import { describe, expect, test } from 'vitest'
import type { Head, Row } from '../../../src/domain/sheets/index.ts'
import { changedIn, sentLine } from '../../../src/features/reports/sent-reports.ts'

const heads: Head[] = ['posyandu', 'skdn-s', 'skdn-d', 'persen'].map(key => ({
  key,
  label: key,
  type: 'number',
  width: 4,
}))
const row = (...cells: Row['cells']): Row => ({
  whose: { id: 'Melati 2026-11', name: '2026-11', posyandu: 'Melati' },
  cells,
  missing: [],
})

describe('J7 what a posyandu sent, beside the sheet of the puskesmas', () => {
  test.each([
    ['no figure is another one', { 'skdn-s': 40, 'skdn-d': 31 }, 0],
    ['one is', { 'skdn-s': 40, 'skdn-d': 30 }, 1],
    ['what the sheet does not show is not compared', { 'skdn-s': 41, 'r1-datang': 5 }, 1],
    ['no figure of it was sent', { 'r1-datang': 5 }, undefined],
  ])('%s', (_, angka, changed) => {
    expect(changedIn({ angka }, heads, [row('Melati', 40, 31, 77.5)])).toBe(changed)
  })

  test('a form with several rows of a posyandu has no single figure to compare', () => {
    const rows = [row('Melati', 20, 15, 75), row('Melati', 20, 16, 80)]
    expect(changedIn({ angka: { 'skdn-s': 40 } }, heads, rows)).toBeUndefined()
    expect(changedIn({ angka: { 'skdn-s': 40 } }, heads, [])).toBeUndefined()
  })

  const report = {
    record: 'r',
    posyandu: 'Melati',
    formulir: 'laporan-posyandu',
    bulan: '2026-11',
    dikirim: '2026-12-05',
    angka: {},
    by: 'kader A',
  }
  test.each([
    [undefined, undefined, 'Belum dikirim'],
    [{ ...report, oleh: 'Bu Sri' }, undefined, 'Dikirim 5 Desember 2026 oleh Bu Sri'],
    [{ ...report, oleh: 'Bu Sri' }, 0, 'Dikirim 5 Desember 2026 oleh Bu Sri · angkanya masih sama'],
    [report, 2, 'Dikirim 5 Desember 2026 oleh Bu Aminah · 2 angka di lembar ini sudah lain'],
  ])('%o with %s others reads', (sent, changed, words) => {
    expect(sentLine({ posyandu: 'Melati', report: sent, changed }, () => 'Bu Aminah')).toBe(words)
  })
})
