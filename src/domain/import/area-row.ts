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

const before = (words: string): RegExp => new RegExp(`^((${words})\\b\\.?\\s*)+`)
/** What stands before the name of an area of that level. Anywhere else, and on another level, it is part of the name. */
const titles: Readonly<Record<AreaKind, RegExp>> = {
  kabupaten: before('kabupaten|kab|kota'),
  puskesmas: before('kecamatan|kec|distrik|puskesmas'),
  desa: before('desa|kelurahan|kel'),
  dusun: before('dusun'),
  posyandu: before('posyandu'),
}
/** "KAB. HARAPAN" and "Kabupaten Harapan" are one, the desa "Kota Baru" and "Baru" are two. */
export function bareAreaName(nama: string, jenis: AreaKind): string {
  const whole = nama.trim().toLowerCase()
  return plain(whole.replace(titles[jenis], '')) || plain(whole)
}
const plain = (words: string): string => words.replace(/[^a-z0-9]/g, '')

type Said = { readonly nama: string; readonly kode?: string | undefined; readonly tingkat?: string }

/** A city and the kabupaten around it have one name, and so have a kelurahan and the desa beside it. Undefined: nobody says. */
export function sortOf(jenis: AreaKind, { nama, kode = '', tingkat = '' }: Said): string | undefined {
  const [first] =
    nama
      .trim()
      .toLowerCase()
      .match(/^[a-z]+/) ?? []
  const said = [tingkat.trim().toLowerCase(), first ?? '']
  if (jenis === 'kabupaten') {
    if (said.includes('kota')) return 'kota'
    return said.some(s => s === 'kabupaten' || s === 'kab') ? 'kabupaten' : undefined
  }
  if (jenis !== 'desa') return undefined
  // Permendagri: the seventh digit of a kelurahan is 1, of a desa 2.
  if (kode.length === codeDigits.desa) return kode[6] === '1' ? 'kelurahan' : 'desa'
  if (said.some(s => s === 'kelurahan' || s === 'kel')) return 'kelurahan'
  return said.includes('desa') ? 'desa' : undefined
}
