import type { AreaKind } from '../areas/index.ts'
import { differ } from '../doubles/index.ts'
import {
  areaOrder,
  areaRows,
  bareAreaName,
  codeDigits,
  codeFault,
  levelOf,
  rankOf,
  sortOf,
} from './area-row.ts'
import type { AreaRow } from './area-row.ts'

/** An area as the server knows it, with its code where it has one. */
export type KnownArea = {
  readonly id: string
  readonly nama: string
  readonly jenis: AreaKind
  readonly induk?: string | undefined
  readonly kode?: string | undefined
}

/** `induk`: an area that is there already, or the line that brings it in. */
export type NewArea = {
  readonly line: number
  readonly nama: string
  readonly jenis: AreaKind
  readonly kode?: string
  readonly induk: { readonly id: string } | { readonly line: number }
}

export type AreaFault = { readonly line: number; readonly message: string }

export type AreaList = {
  /** Parents first. */
  readonly added: readonly NewArea[]
  /** They were there without a code. */
  readonly coded: readonly { readonly id: string; readonly kode: string }[]
  readonly there: number
  readonly skipped: number
  readonly faults: readonly AreaFault[]
}

/**
 * Areas of a kabupaten as a list: `kode` (Permendagri, with or without dots), `nama`, `tingkat`, and for a posyandu or dusun the
 * code of its desa in `induk`. Nothing of it is to be used where there is a fault. Undefined: the headings are missing.
 */
export function readAreaList(
  rows: readonly (readonly string[])[],
  known: readonly KnownArea[],
): AreaList | undefined {
  const list = areaRows(rows)
  return list && judged(list, known)
}

/** Where something is: in the records, or on a line above. */
type Place = {
  readonly jenis: AreaKind
  readonly nama: string
  readonly kode?: string | undefined
  readonly where: { readonly id: string } | { readonly line: number }
  readonly parent?: string | undefined
  readonly sort?: string | undefined
  /** The line that gave it its code. */
  readonly coded?: number
}

function judged(list: readonly AreaRow[], known: readonly KnownArea[]): AreaList {
  const places: Place[] = known.map(a => ({
    ...a,
    where: { id: a.id },
    parent: a.induk,
    sort: sortOf(a.jenis, a),
  }))
  const byCode = new Map(places.flatMap(p => (p.kode ? [[p.kode, p] as const] : [])))
  const byName = Map.groupBy(places, nameKey)
  const added: NewArea[] = []
  const coded: { id: string; kode: string }[] = []
  const faults: AreaFault[] = []
  let [there, skipped] = [0, 0]

  const take = (row: AreaRow): string | undefined => {
    const jenis = levelOf(row)
    if (jenis === 'provinsi') return void skipped++
    if (!jenis)
      return `Tingkat "${row.tingkat}" tidak dikenal. Isi kabupaten, kecamatan, desa, dusun, atau posyandu.`
    if (row.nama === '') return 'Nama kosong.'
    const wrong = codeFault(row, jenis)
    if (wrong) return wrong
    const same = row.kode === '' ? undefined : byCode.get(row.kode)
    if (same && !('id' in same.where))
      return `Kode ${row.kode} sudah ada di baris ${same.where.line} (${same.nama}).`
    const sort = sortOf(jenis, row)
    if (same && (bareAreaName(same.nama, jenis) !== bareAreaName(row.nama, jenis) || differ(same.sort, sort)))
      return `Kode ${row.kode} sudah dipakai ${same.nama}. Betulkan namanya di sini atau di Wilayah.`
    if (same) return void there++
    const parent = parentOf(row, jenis)
    if (typeof parent === 'string') return parent
    const key = nameKey({ jenis, nama: row.nama, parent: parent && keyOf(parent.where) })
    const alike = byName.get(key)?.filter(p => !differ(p.sort, sort)) ?? []
    const [named] = alike
    if (alike.length > 1) return `${row.nama} sudah ada ${alike.length}. Bedakan dulu namanya di Wilayah.`
    if (named?.coded !== undefined)
      return `${named.nama} di server bisa berarti baris ${named.coded} atau baris ini. Lengkapi dulu namanya di Wilayah.`
    if (named && !('id' in named.where)) return `${row.nama} sudah ada di baris ${named.where.line}.`
    if (named?.kode && row.kode) return `${row.nama} sudah ada dengan kode ${named.kode}.`
    if (named && 'id' in named.where) return adopt(row, named, named.where.id)
    if (!parent) return otherKabupaten()
    const place: Place = {
      jenis,
      nama: row.nama,
      where: { line: row.line },
      parent: keyOf(parent.where),
      sort,
    }
    if (row.kode) byCode.set(row.kode, place)
    byName.set(key, [...(byName.get(key) ?? []), place])
    const code = row.kode ? { kode: row.kode } : {}
    added.push({ line: row.line, nama: row.nama, jenis, induk: parent.where, ...code })
    return undefined
  }

  const adopt = (row: AreaRow, place: Place, id: string): undefined => {
    if (row.kode === '') return void there++
    const now = { ...place, kode: row.kode, coded: row.line }
    byCode.set(row.kode, now)
    const key = nameKey(place)
    byName.set(
      key,
      (byName.get(key) ?? []).map(p => (p === place ? now : p)),
    )
    coded.push({ id, kode: row.kode })
    return undefined
  }

  /** Nothing for a kabupaten, the sentence where it hangs in the air. */
  const parentOf = (row: AreaRow, jenis: AreaKind): Place | string | undefined => {
    if (jenis === 'kabupaten') return undefined
    const kode =
      row.induk || row.kode.slice(0, jenis === 'desa' ? codeDigits.puskesmas : codeDigits.kabupaten)
    if (kode === '') return `${row.nama}: isi kolom induk dengan kode desanya.`
    const parent = byCode.get(kode)
    if (!parent) return `Induk ${kode} dari ${row.nama} tidak ada di daftar ini dan tidak ada di server.`
    if (areaOrder.indexOf(parent.jenis) >= areaOrder.indexOf(jenis))
      return `${row.nama} tidak bisa berada di bawah ${parent.nama}.`
    return parent
  }

  const otherKabupaten = (): string => {
    const own = known.find(a => a.jenis === 'kabupaten')?.nama ?? ''
    return `Server ini untuk ${own}. Tulis kabupaten itu dengan nama yang sama.`
  }

  for (const row of list.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const message = take(row)
    if (message !== undefined) faults.push({ line: row.line, message })
  }
  return { added, coded, there, skipped, faults: faults.toSorted((a, b) => a.line - b.line) }
}

const keyOf = (where: Place['where']): string => ('id' in where ? where.id : `baris ${where.line}`)

const nameKey = ({ jenis, nama, parent = '' }: Pick<Place, 'jenis' | 'nama' | 'parent'>): string =>
  `${jenis} ${parent} ${bareAreaName(nama, jenis)}`
