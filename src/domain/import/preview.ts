import { idFromParts } from '../log/index.ts'
import type { Card } from '../records/index.ts'
import { fold } from '../search/fold.ts'
import { spelledOut, wordsOf } from '../search/words.ts'
import { columnLabels } from './columns.ts'
import type { Mapping } from './columns.ts'
import { readRow } from './read-row.ts'
import type { ReadPerson, RowFault } from './read-row.ts'

type Numbered = {
  /** As the list counts its lines: the first is 1. */
  readonly line: number
  readonly warnings: readonly string[]
}
export type NewRow = Numbered & {
  readonly outcome: 'baru'
  readonly person: ReadPerson
  readonly posyandu: string
}
export type DoubleRow = Numbered & {
  readonly outcome: 'ganda'
  readonly person: ReadPerson
  readonly message: string
  /** The person who is there already; absent when the double stands in the file itself. */
  readonly known?: string
}
export type WrongRow = Numbered & {
  readonly outcome: 'salah'
  readonly nama: string
  readonly faults: readonly string[]
}
export type PreviewRow = NewRow | DoubleRow | WrongRow

export type Preview = {
  readonly rows: readonly PreviewRow[]
  readonly baru: number
  readonly ganda: number
  readonly salah: number
}

export type PreviewInput = {
  readonly rows: readonly (readonly string[])[]
  readonly headerRow: number
  readonly mapping: Mapping
  readonly today: string
  /** Everybody known in the area, so that nobody is registered twice. */
  readonly known: readonly Pick<Card, 'id' | 'kind' | 'nama' | 'lahir' | 'nikMark' | 'ibu'>[]
  /** Where a row goes that names no posyandu. */
  readonly posyandu: string
  /** Where it goes by the name in the file. */
  readonly posyandus: readonly { readonly id: string; readonly nama: string }[]
}

/** What an import would do, row by row, before anything is written. */
export function previewImport(input: PreviewInput): Preview {
  const seen = knownPeople(input.known)
  const rows = input.rows
    .slice(input.headerRow + 1)
    .map((cells, i) => ({ cells, line: input.headerRow + 2 + i }))
    .filter(({ cells }) => cells.some(c => c.trim() !== ''))
    .map(({ cells, line }) => judge(cells, line, input, seen))
  const count = (outcome: PreviewRow['outcome']): number => rows.filter(r => r.outcome === outcome).length
  return { rows, baru: count('baru'), ganda: count('ganda'), salah: count('salah') }
}

type Met = { readonly id?: string; readonly line?: number; readonly nama: string }
type Seen = { readonly byNik: Map<string, Met>; readonly byName: Map<string, Met> }

function knownPeople(cards: PreviewInput['known']): Seen {
  const seen: Seen = { byNik: new Map(), byName: new Map() }
  for (const c of cards) {
    if (c.kind !== 'orang') continue
    if (c.nikMark) seen.byNik.set(c.nikMark, { id: c.id, nama: c.nama })
    if (c.lahir) seen.byName.set(nameMark(c.nama, c.lahir), { id: c.id, nama: c.nama })
  }
  return seen
}

/** The same name in another spelling and the same day of birth. */
const nameMark = (nama: string, lahir: string): string =>
  `${wordsOf(nama)
    .map(w => fold(spelledOut(w)))
    .join('')} ${lahir}`

function judge(cells: readonly string[], line: number, input: PreviewInput, seen: Seen): PreviewRow {
  const { person, faults, warnings: soft } = readRow(cells, input.mapping, input.today)
  const warnings = soft.map(inWords)
  if (!person) {
    const nama = cells[input.mapping.nama ?? -1]?.trim() ?? ''
    return { outcome: 'salah', line, nama, warnings, faults: faults.map(inWords) }
  }
  const posyandu = placeOf(person.posyanduNama, input)
  if (!posyandu)
    return {
      outcome: 'salah',
      line,
      nama: person.nama,
      warnings,
      faults: [`Posyandu "${person.posyanduNama ?? ''}" tidak ada di wilayah ini.`],
    }
  const double = doubleOf(person, seen)
  if (double) return { outcome: 'ganda', line, person, warnings, ...double }
  remember(person, line, seen)
  return { outcome: 'baru', line, person, posyandu, warnings }
}

const inWords = (f: RowFault): string =>
  f.message.startsWith(columnLabels[f.column]) ? f.message : `${columnLabels[f.column]}: ${f.message}`

function doubleOf(
  person: ReadPerson,
  { byNik, byName }: Seen,
): { message: string; known?: string } | undefined {
  const sameNik = person.nik ? byNik.get(idFromParts('nik', person.nik)) : undefined
  if (sameNik) return told(sameNik, 'NIK-nya sama')
  const sameName = byName.get(nameMark(person.nama, person.tanggal_lahir))
  return sameName ? told(sameName, 'nama dan tanggal lahirnya sama') : undefined
}

const told = (met: Met, why: string): { message: string; known?: string } =>
  met.id
    ? { message: `Sudah terdaftar sebagai ${met.nama}: ${why}.`, known: met.id }
    : { message: `Sudah ada di baris ${met.line ?? 0} (${met.nama}): ${why}.` }

function remember(person: ReadPerson, line: number, { byNik, byName }: Seen): void {
  const met = { line, nama: person.nama }
  if (person.nik) byNik.set(idFromParts('nik', person.nik), met)
  byName.set(nameMark(person.nama, person.tanggal_lahir), met)
}

function placeOf(nama: string | undefined, { posyandu, posyandus }: PreviewInput): string | undefined {
  if (!nama) return posyandu
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/posyandu/g, '')
      .replace(/[^a-z0-9]/g, '')
  return posyandus.find(p => plain(p.nama) === plain(nama))?.id
}
