import type { AreaKind } from '../areas/index.ts'
import { bareHeading } from './headings.ts'

const levels: Readonly<Record<string, AreaKind | 'provinsi'>> = {
  provinsi: 'provinsi',
  kabupaten: 'kabupaten',
  kota: 'kabupaten',
  kabupatenkota: 'kabupaten',
  kecamatan: 'puskesmas',
  distrik: 'puskesmas',
  puskesmas: 'puskesmas',
  desa: 'desa',
  kelurahan: 'desa',
  desakelurahan: 'desa',
  nagari: 'desa',
  gampong: 'desa',
  dusun: 'dusun',
  posyandu: 'posyandu',
}
/** Parents first. */
export const areaOrder: readonly AreaKind[] = ['kabupaten', 'puskesmas', 'desa', 'dusun', 'posyandu']
/** Digits of a Permendagri code; dusun and posyandu have none. */
export const codeDigits: Readonly<Partial<Record<AreaKind | 'provinsi', number>>> = {
  provinsi: 2,
  kabupaten: 4,
  puskesmas: 6,
  desa: 10,
}

const areaColumns = ['kode', 'nama', 'tingkat', 'induk'] as const
type AreaColumn = (typeof areaColumns)[number]
export type AreaRow = { readonly line: number } & Readonly<Record<AreaColumn, string>>

/** Those of the package idn-area-data (`code,district_code,name`), where the length of a code is its level. */
const english: Readonly<Record<string, AreaColumn>> = { code: 'kode', name: 'nama' }
const areaHeading = (cell: string): string => english[bareHeading(cell)] ?? bareHeading(cell)

/** The lines of the list; undefined where its headings are missing. */
export function areaRows(rows: readonly (readonly string[])[]): AreaRow[] | undefined {
  const at = rows.findIndex(row => row.some(c => areaHeading(c) === 'nama'))
  const headings = rows[at]?.map(areaHeading) ?? []
  const told = headings.includes('tingkat') || rows[at]?.some(c => bareHeading(c) === 'code')
  if (!headings.includes('kode') || !told) return undefined
  const cell = (row: readonly string[], column: AreaColumn): string =>
    row[headings.indexOf(column)]?.trim() ?? ''
  return rows.flatMap((row, i) => {
    if (i <= at || row.every(c => c.trim() === '')) return []
    const [kode = '', nama = '', tingkat = '', induk = ''] = areaColumns.map(c => cell(row, c))
    return [{ line: i + 1, kode: plainCode(kode), nama, tingkat, induk: plainCode(induk) }]
  })
}

const plainCode = (kode: string): string => kode.replace(/^'/, '').replace(/[.\s]/g, '')

export const rankOf = (row: AreaRow): number => {
  const jenis = levelOf(row)
  return jenis === undefined || jenis === 'provinsi' ? -1 : areaOrder.indexOf(jenis)
}

export function levelOf({ tingkat, kode }: AreaRow): AreaKind | 'provinsi' | undefined {
  if (tingkat !== '') return levels[bareHeading(tingkat)]
  return (['provinsi', 'kabupaten', 'puskesmas', 'desa'] as const).find(
    level => codeDigits[level] === kode.length,
  )
}

/** A spreadsheet makes 33.10 a number and loses its last nought. */
export function codeFault({ kode, nama }: AreaRow, jenis: AreaKind): string | undefined {
  const wanted = codeDigits[jenis]
  if (wanted === undefined)
    return kode === '' ? undefined : `${nama}: ${jenis} tidak punya kode wilayah. Kosongkan.`
  if (/^\d+$/.test(kode) && kode.length === wanted) return undefined
  return kode === ''
    ? `Kode ${nama} kosong.`
    : `Kode "${kode}" dari ${nama} bukan ${wanted} angka. Mungkin diubah Excel: buat kolomnya bertipe Teks.`
}

/** "KAB. HARAPAN" and "Kabupaten Harapan" are one. */
export const plainAreaName = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/\b(kabupaten|kab|kota|kecamatan|kec|puskesmas|desa|kelurahan|kel|posyandu)\b\.?/g, '')
    .replace(/[^a-z0-9]/g, '')
