import { createDeflateRaw } from 'node:zlib'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { countById, figureKey } from '../../../src/domain/indicators/index.ts'
import {
  csvHeading,
  csvRow,
  fill,
  headingLines,
  sheetById,
  sheets,
  xlsxOf,
} from '../../../src/domain/sheets/index.ts'
import type { Filled, Sheet } from '../../../src/domain/sheets/index.ts'
import { posyanduYear } from '../../features/laporan/posyandu-year.ts'
import { asked, byKey, melati, person } from './village.ts'

const { posyandu, server, subjects, ground } = posyanduYear()
const need = (name: string): Sheet => {
  const found = sheetById(name)
  if (!found) throw new Error(`No sheet ${name}`)
  return found
}
const counted = sheets.filter(s => s.counted)
const names = { area: (place: string) => place, staff: (account: string) => account }

async function filled(sheet: Sheet, posts: readonly string[], edition?: string): Promise<Filled> {
  const filling = fill(
    sheet,
    {
      ...(await asked({}, '2026-11', '2026-11-24')),
      attended: ground.attended,
      posyandu: new Set(posts),
      policyOf: (place, day) => ground.policyAt(place, day).policy,
    },
    names,
    edition,
  )
  for (const s of subjects) filling.visit(s)
  return filling.finish()
}

const months = Array.from({ length: 12 }, (_, i) =>
  new Intl.DateTimeFormat('id', { month: 'long' }).format(new Date(2026, i, 15)),
)
const monthOf = (words: unknown): string =>
  `2026-${String(months.indexOf(String(words)) + 1).padStart(2, '0')}`

describe.each(counted.map(s => [s.id, s] as const))('%s', (_, sheet) => {
  test('L11 each figure is that of domain/indicators, and the last rows are the sum of the places', async () => {
    const rows = byKey(sheet, await filled(sheet, posyandu))
    expect(new Set(rows.map(r => r['posyandu']))).toEqual(new Set([...posyandu, 'Jumlah']))
    for (const row of rows) {
      const month = row['bulan'] === undefined ? '2026-11' : monthOf(row['bulan'])
      const places = row['posyandu'] === 'Jumlah' ? posyandu : [String(row['posyandu'])]
      for (const [key, value] of Object.entries(row))
        if (countById.has(key))
          expect([key, month, value]).toEqual([
            key,
            month,
            places.reduce((sum, p) => sum + (server.get(figureKey(key, p, month)) ?? 0), 0),
          ])
    }
  })
})

test('L11 F1 adds up: both sexes and all ages are the whole, in both editions', async () => {
  const sheet = need('f1-skdn')
  const [five, four] = [
    byKey(sheet, await filled(sheet, posyandu.slice(0, 1)), 'lima-umur'),
    byKey(sheet, await filled(sheet, posyandu.slice(0, 1), 'empat-umur'), 'empat-umur'),
  ]
  expect(five.find(r => String(r['uraian']).startsWith('D:'))?.['jumlah']).toBeGreaterThan(0)
  const figures = (row: Record<string, unknown> | undefined, keys: RegExp): number =>
    Object.entries(row ?? {})
      .filter(([k]) => keys.test(k))
      .reduce((sum, [, v]) => sum + Number(v), 0)
  for (const [i, row] of five.entries()) {
    if (String(row['uraian']).startsWith('Kader')) continue
    expect(figures(row, /^\d+-\d+-[lp]$/)).toBe(row['jumlah'])
    expect(Number(row['jumlah-l']) + Number(row['jumlah-p'])).toBe(row['jumlah'])
    expect(figures(four[i], /^\d+-\d+-[lp]$/)).toBe(row['jumlah'])
    expect(four[i]?.['24-59-l']).toBe(Number(row['24-35-l']) + Number(row['36-59-l']))
  }
})

test('L11 SKDN of a year has its percentages, and none where there is nothing to divide by', async () => {
  const rows = byKey(need('skdn'), await filled(need('skdn'), posyandu))
  for (const r of rows) {
    const [s, d] = [Number(r['skdn-s']), Number(r['skdn-d'])]
    expect(r['d-s']).toBe(s === 0 ? undefined : Math.round((d / s) * 1000) / 10)
    expect(Number(r['skdn-n']) + Number(r['skdn-t']) + Number(r['skdn-o']) + Number(r['skdn-b'])).toBe(d)
  }
})

test('L11 one posyandu has no row of sums, and a month in which nobody was here has no row', async () => {
  const one = byKey(need('rekap-ibu'), await filled(need('rekap-ibu'), posyandu.slice(0, 1)))
  expect(new Set(one.map(r => r['posyandu']))).toEqual(new Set(posyandu.slice(0, 1)))
  expect((await filled(need('rekap-ibu'), ['nobody'])).rows).toEqual([])
})

test('L1 L3 a recap is read back from XLSX and CSV with every figure and its heading', async () => {
  const sheet = need('rekap-balita')
  const { rows } = await filled(sheet, posyandu)
  const heads = sheet.heads()
  const parts: Uint8Array[] = []
  const page = { heads, wide: true, title: [sheet.title] }
  for await (const bytes of xlsxOf(sheet.title, page, rows, b => Readable.from(b).pipe(createDeflateRaw())))
    parts.push(bytes)
  const xlsx = (await readSheet(Buffer.concat(parts))).slice(-rows.length)
  const csv = parse(csvHeading(heads) + rows.map(csvRow).join(''), { bom: true })
  expect(headingLines(heads)).toHaveLength(2)
  expect(xlsx).toEqual(rows.map(r => r.cells.map(c => c ?? null)))
  expect(csv[0]?.[2]).toBe('Sasaran · Bayi 0–<6 bulan')
  expect(csv.slice(1)).toEqual(rows.map(r => r.cells.map(c => String(c ?? ''))))
})

test('L12 the sweeping list has who did not come, was not weighed or lacks a dose, each once and with why', async () => {
  const sheet = need('sweeping')
  const weighed = {
    kind: 'periksa-bayi-balita-apras',
    on: '2026-11-12',
    body: { lokasi: 'posyandu', bb: 9.4, tb: 74.5 },
  }
  const doses = (of: string) => [
    {
      kind: 'layanan',
      on: '2025-03-10',
      body: { jenis: 'imunisasi', produk: of, dosis: 1, tanggal: '2025-03-10' },
    },
  ]
  const village = [
    person('Ani', { jk: 'P', tanggal_lahir: '2025-02-04' }, [weighed, ...doses('BCG')]),
    person('Beno', { tanggal_lahir: '2020-12-04' }),
    person('Cici', { jk: 'P', tanggal_lahir: '1950-01-01' }),
    person('Dedi', { tanggal_lahir: '1990-01-01' }),
    person('Tamu', { tanggal_lahir: '2024-01-01', sasaran: 'tamu' }),
  ]
  const filling = fill(sheet, await asked({ posyandu: new Set([melati]) }), names)
  for (const s of village) filling.visit(s)
  const rows = byKey(sheet, filling.finish())
  expect(rows.map(r => r['nama'])).toEqual(['Ani', 'Beno', 'Cici'])
  expect(rows[0]).toMatchObject({ imunisasi: expect.stringContaining('DPT-HB-Hib 1') })
  expect(String(rows[0]?.['imunisasi'])).not.toContain('BCG')
  expect([rows[0]?.['datang'], rows[0]?.['timbang']]).toEqual([undefined, undefined])
  expect(rows.slice(1).map(r => [r['datang'], r['timbang']])).toEqual([
    ['✓', undefined],
    ['✓', undefined],
  ])
})
