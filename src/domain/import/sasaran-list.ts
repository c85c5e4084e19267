import { areaPath } from '../areas/index.ts'
import type { Area, AreaKind, AreaTree } from '../areas/index.ts'
import { sasaranGroups } from '../indicators/indicator.ts'
import type { SasaranGroup } from '../indicators/indicator.ts'
import { personsFrom, pointIn } from '../records/plan-number.ts'
import type { Point } from '../records/plan-number.ts'
import { bareAreaName } from './area-row.ts'

/** Ages are part of these headings, so numbers stay. */
const bare = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]/g, '')

type Rows = readonly (readonly string[])[]
export type SasaranRow = {
  /** Counted from 1, as a spreadsheet does. */
  readonly line: number
  readonly area: string
  readonly numbers: Readonly<Record<string, number>>
}
export type SasaranFault = { readonly line: number; readonly message: string }
export type SasaranList = {
  readonly rows: readonly SasaranRow[]
  readonly faults: readonly SasaranFault[]
  /** Headings that are no group of sasaran: what stands below them is not read. */
  readonly unread: readonly string[]
}

export const areaHeading = 'Wilayah'
const areaHeadings = new Set(
  [areaHeading, 'Nama wilayah', 'Desa', 'Kelurahan', 'Desa/kelurahan', 'Posyandu', 'Nama'].map(bare),
)
const shortly: Readonly<Record<SasaranGroup, readonly string[]>> = {
  bumil: ['Bumil'],
  bulin: ['Bulin', 'Ibu bersalin dan nifas'],
  bayi: ['Bayi'],
  bayi_bertahan: ['Bayi bertahan hidup', 'Surviving infant'],
  baduta: ['Baduta'],
  balita: ['Balita', 'Anak 0-59 bulan'],
  remaja: ['Remaja', 'Usia sekolah'],
  produktif: ['Usia produktif', 'Produktif'],
  lansia: ['Lansia', 'Usia lanjut', 'Usia 60 tahun'],
}
const groupIds = Object.keys(sasaranGroups) as SasaranGroup[] // its own keys
const groupOf = new Map(
  groupIds.flatMap(id => [id, sasaranGroups[id], ...shortly[id]].map(words => [bare(words), id] as const)),
)
const searchedRows = 30
const totals = /^(jumlah|total)/

/**
 * One column of sasaran for many areas: a row of headings with the area's name first, then the groups; a row for each
 * area. Undefined: no such headings. A row that is wrong says why and is not used; sums below the list are no area.
 */
export function readSasaranList(rows: Rows, areas: readonly Area[], tree: AreaTree): SasaranList | undefined {
  const at = rows.slice(0, searchedRows).findIndex(isHeading)
  const headings = rows[at]
  if (!headings) return undefined
  const nameAt = headings.findIndex(h => areaHeadings.has(bare(h)))
  const columns = headings.flatMap((h, i) => {
    const group = groupOf.get(bare(h))
    return group === undefined ? [] : [{ i, group }]
  })
  const read = new Set([nameAt, ...columns.map(c => c.i)])
  const point = pointIn(rows.slice(at + 1).flatMap(row => columns.map(({ i }) => row[i] ?? '')))
  const find = finder(areas, tree)
  const seen = new Map<string, number>()
  const judged = rows.flatMap((row, i): (SasaranRow | SasaranFault)[] => {
    const name = row[nameAt]?.trim() ?? ''
    if (i <= at || name === '' || totals.test(name.toLowerCase())) return []
    const line = i + 1
    const found = find(name)
    if (found.length !== 1 || !found[0])
      return [{ line, message: found.length === 0 ? unknown(name) : twice(name, found, tree) }]
    const [{ id }] = found
    const before = seen.get(id)
    if (before !== undefined) return [{ line, message: `“${name}” sudah ada di baris ${before}.` }]
    seen.set(id, line)
    return [numbersIn(row, { columns, point }, { line, area: id, name })].flat()
  })
  return {
    rows: judged.filter(r => 'numbers' in r),
    faults: judged.filter(r => 'message' in r),
    unread: headings.filter((h, i) => h.trim() !== '' && !read.has(i) && bare(h) !== 'no'),
  }
}

const isHeading = (row: readonly string[]): boolean =>
  row.some(h => areaHeadings.has(bare(h))) && row.some(h => groupOf.has(bare(h)))

type Column = { readonly i: number; readonly group: SasaranGroup }
type Read = { readonly columns: readonly Column[]; readonly point: Point }
type Where = { readonly line: number; readonly area: string; readonly name: string }

/** An empty cell says nothing, so what was filled in before stays. */
function numbersIn(
  row: readonly string[],
  { columns, point }: Read,
  { line, area, name }: Where,
): SasaranRow | SasaranFault | [] {
  const numbers: Record<string, number> = {}
  for (const { i, group } of columns) {
    const typed = row[i] ?? ''
    const read = personsFrom(typed, point)
    if (read.outcome === 'wrong')
      return { line, message: `${name}, ${sasaranGroups[group]} “${typed.trim()}”: ${read.message}` }
    if (read.outcome === 'number') numbers[group] = read.value
  }
  return Object.keys(numbers).length === 0 ? [] : { line, area, numbers }
}

const unknown = (name: string): string =>
  `“${name}” belum ada di Wilayah. Samakan namanya, atau tambahkan wilayahnya dulu.`
const twice = (name: string, found: readonly Area[], tree: AreaTree): string =>
  `“${name}” ada ${found.length}. Tulis lengkap: ${found.map(a => `“${areaPath(tree, a.id)}”`).join(' atau ')}.`

/** By its whole path first, because several desa have a Posyandu Melati. */
function finder(areas: readonly Area[], tree: AreaTree): (name: string) => readonly Area[] {
  const levels = [...new Set(areas.map(a => a.jenis))]
  const byPath = Map.groupBy(areas, a => keyOf(areaPath(tree, a.id), a.jenis))
  const byName = Map.groupBy(areas, a => keyOf(a.nama, a.jenis))
  const among = (known: typeof byName, name: string): readonly Area[] =>
    levels.flatMap(level => known.get(keyOf(name, level)) ?? [])
  return name => {
    const found = among(byPath, name)
    return found.length > 0 ? found : among(byName, name)
  }
}

/** Only the title of its own level is no part of a name: the desa "Kota Baru" is not "Baru". Behind it may stand its desa. */
function keyOf(name: string, level: AreaKind): string {
  const [own = '', ...desa] = name.replace(titleOfDesa, apart).split(',')
  return [level, bareAreaName(own, level) + desa.map(d => bareAreaName(d, 'desa')).join('')].join(' ')
}
const titleOfDesa = /(\S+)\s+(?=(?:desa|kelurahan|kel)\b)/gi
/** "Posyandu Melati Desa Mekar", but not "Posyandu Desa Mekar". */
const apart = (words: string, last: string): string =>
  /^(posyandu|dusun)$/i.test(last) ? words : `${last}, `
