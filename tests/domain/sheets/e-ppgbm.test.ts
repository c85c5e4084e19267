import { describe, expect, test } from 'vitest'
import { changedSince, monthAsked, printsOf, sheetById } from '../../../src/domain/sheets/index.ts'
import type { Sheet } from '../../../src/domain/sheets/index.ts'
import { id } from '../../fixtures/entries.ts'
import { byKey, changed, kenanga, made, melati, person } from './village.ts'

const need = (name: string): Sheet => {
  const found = sheetById(name)
  if (!found) throw new Error(`No sheet ${name}`)
  return found
}
const identitas = need('eppgbm-identitas')
const pengukuran = need('eppgbm-pengukuran')

const weighed = (on: string, body: object) => ({
  kind: 'periksa-bayi-balita-apras',
  on,
  body: { lokasi: 'posyandu', ...body },
})

const siti = person('Siti', {
  jk: 'P',
  nik: '3374015505900001',
  tanggal_lahir: '1990-05-15',
  no_hp: '+62 812-3456-789',
})
const ani = person(
  'Ani',
  {
    jk: 'P',
    nik: '0074010402250002',
    tanggal_lahir: '2025-02-04',
    ibu: id('Siti'),
    ibu_nama: 'Siti',
    anak_ke: 2,
    bb_lahir: 3.1,
    rumah: id('rumah'),
  },
  [
    weighed('2025-05-10', { bb: 6, asiEksklusif: true }),
    weighed('2026-10-12', { bb: 9 }),
    weighed('2026-11-12', {
      bb: 9.4,
      tb: 74.5,
      caraUkur: 'telentang',
      lila: 14,
      bengkakKaki: false,
      kelasBalita: true,
    }),
    {
      kind: 'layanan',
      on: '2026-11-20',
      body: { jenis: 'vit_a', tanggal: '2026-11-20', sumber: 'diberikan' },
    },
  ],
)
const belum = person('Belum', { jk: undefined, tanggal_lahir: undefined }, [
  weighed('2026-11-12', { bb: 9.4 }),
])

describe('e-PPGBM', () => {
  test('L4 the columns stand in the order of the template, in each of its editions', () => {
    expect(identitas.heads('tanpa-posyandu').map(h => h.label)).toEqual([
      'No',
      'anak_ke',
      'tgl_lahir',
      'jenis_kelamin',
      'nomor_KK',
      'NIK',
      'nama_anak',
      'usia_hamil',
      'berat_lahir',
      'panjang_lahir',
      'lingkar_kepala_lahir',
      'kia',
      'kia_bayi_kecil',
      'imd',
      'nama_ortu',
      'nik_ortu',
      'hp_ortu',
      'alamat',
      'rt',
      'rw',
      'hapus',
      'pindah',
    ])
    expect(
      pengukuran
        .heads('dengan-posyandu')
        .map(h => h.label)
        .slice(0, 13),
    ).toEqual([
      'No',
      'NIK',
      'nama_anak',
      'alamat',
      'nama_posyandu',
      'TANGGALUKUR',
      'BERAT',
      'TINGGI',
      'LILA',
      'lingkar_kepala',
      'Pitting_edema',
      'CARAUKUR',
      'vita',
    ])
    expect(pengukuran.heads().some(h => h.type === 'date')).toBe(false)
  })

  test('L4 a child is listed with her mother’s NIK and telephone, dates as letters', async () => {
    const rows = byKey(identitas, await made(identitas, [siti, ani]))
    expect(rows).toEqual([
      expect.objectContaining({
        No: 1,
        NIK: '0074010402250002',
        tgl_lahir: '2025-02-04',
        jenis_kelamin: 'P',
        anak_ke: 2,
        berat_lahir: 3.1,
        nama_ortu: 'Siti',
        nik_ortu: '3374015505900001',
        hp_ortu: '08123456789',
      }),
    ])
  })

  test('L4 a measurement of the month is a row; what nobody asked is an empty cell, never tidak', async () => {
    const [row, ...others] = byKey(pengukuran, await made(pengukuran, [siti, ani]))
    expect(others).toEqual([])
    expect(row).toEqual({
      No: 1,
      NIK: '0074010402250002',
      nama_anak: 'Ani',
      TANGGALUKUR: '2026-11-12',
      BERAT: 9.4,
      TINGGI: 74.5,
      LILA: 14,
      Pitting_edema: 'tidak',
      CARAUKUR: 'terlentang',
      vita: 'ya',
      asi_bulan_3: 'ya',
      kelas_ibu_balita: 'ya',
    })
  })

  test('L5 nobody is dropped: without NIK or date of birth she has a row with empty cells and stands on the list', async () => {
    const { rows, incomplete } = await made(identitas, [belum, ani])
    expect(rows).toHaveLength(2)
    expect(incomplete.map(i => [i.name, i.missing])).toEqual([
      ['Ani', ['nomor_KK', 'nik_ortu']],
      ['Belum', ['tgl_lahir', 'jenis_kelamin', 'nomor_KK', 'NIK', 'nama_ortu', 'nik_ortu']],
    ])
  })

  test('L5 somebody of whom nothing says that she is a child is told, whatever the form', async () => {
    const { rows, incomplete } = await made(identitas, [person('Tanpa', { tanggal_lahir: undefined })])
    expect(rows).toEqual([])
    expect(incomplete).toEqual([expect.objectContaining({ name: 'Tanpa', missing: ['Tanggal lahir'] })])
  })

  test('L6 sasaran of a month: who left within it is marked, who left before, guests and other posyandu are not there', async () => {
    const child = { tanggal_lahir: '2025-02-04' }
    const left = (who: string, on: string) =>
      changed(who, on, { status: 'pindah_keluar', tanggal_status: on })
    const { rows } = await made(
      identitas,
      [
        person('Pindah', child, [left('Pindah', '2026-11-03')]),
        person('Lama', child, [left('Lama', '2026-10-31')]),
        person('Tamu', { ...child, sasaran: 'tamu' }),
        person('Lain', { ...child, posyandu: kenanga }),
        person('Besar', { tanggal_lahir: '2021-11-01' }),
      ],
      { posyandu: new Set([melati]) },
    )
    expect(rows.map(r => [r.whose.name, r.cells.at(-1)])).toEqual([['Pindah', 'ya']])
  })

  test('L7 after copying only those whose row differs are named, not those whose number moved', async () => {
    const before = await made(identitas, [siti, ani])
    const prints = printsOf(before.rows, true)
    const aan = person('Aan', { tanggal_lahir: '2025-02-04' })
    const after = await made(identitas, [siti, ani, aan])
    expect(after.rows.map(r => r.cells[0])).toEqual([1, 2])
    expect(changedSince(after.rows, true, prints)).toEqual({ changed: [id('Aan')], gone: 0 })
    expect(changedSince([], true, prints)).toEqual({ changed: [], gone: 1 })
  })

  test('L8 there is no sheet of a month that is none or has not begun', () => {
    expect(['2026-13', '2026-1', '1999-12', '2026-12', 'x'].map(m => monthAsked(m, '2026-11-30'))).toEqual(
      Array(5).fill(undefined),
    )
    expect(monthAsked('2026-11', '2026-11-12')).toEqual({
      month: '2026-11',
      from: '2026-11-01',
      to: '2026-11-12',
    })
    expect(monthAsked('2024-02', '2026-11-12')?.to).toBe('2024-02-29')
  })
})
