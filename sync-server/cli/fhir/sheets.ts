import { csvLine } from '../../../src/domain/export/csv.ts'
import type { IdRow, Withheld } from '../../../src/domain/fhir/index.ts'
import type { Note } from './note.ts'

type Row = readonly unknown[]

export type Sheets = {
  readonly bundles: () => number
  readonly heldVisits: () => number
  readonly add: (note: Note) => void
  /** By file name. */
  readonly files: () => Readonly<Record<string, string>>
}

type Count = { readonly kept: Withheld; readonly times: number }

/** What stands beside the bundles: whose ids are to be filled in, which answers and which visits are not sent, and why. */
export function sheets(): Sheets {
  const ids = new Map<string, IdRow>()
  const codes = new Map<string, Count>()
  const visits: Row[] = []
  let bundles = 0
  return {
    bundles: () => bundles,
    heldVisits: () => visits.length,
    add(note) {
      for (const kept of note.withheld) {
        const key = [kept.card, kept.question, kept.why].join('\n')
        codes.set(key, { kept, times: (codes.get(key)?.times ?? 0) + 1 })
      }
      if (note.why !== undefined)
        return void visits.push([note.on, note.place, note.person, note.name, note.why])
      bundles += 1
      for (const row of note.rows) ids.set(row.placeholder, row)
    },
    files: () => ({
      'perlu-id.csv': csv(idHead, sorted([...ids.values()], r => `${r.type} ${r.placeholder}`).map(idRow)),
      'ditahan-kode.csv': csv(codeHead, sorted([...codes.values()], keyOf).map(codeRow)),
      'ditahan-kunjungan.csv': csv(
        visitHead,
        sorted(visits, row => row.join(' ')),
      ),
    }),
  }
}

const csv = (head: Row, rows: readonly Row[]): string => [head, ...rows].map(r => csvLine(r)).join('')
const sorted = <T>(list: readonly T[], key: (x: T) => string): T[] =>
  list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
const keyOf = ({ kept }: Count): string => `${kept.card} ${kept.question} ${kept.why}`
const codeRow = ({ kept: { card, question, label, code, why }, times }: Count): Row => [
  card,
  question,
  label,
  code?.system,
  code?.code,
  times,
  why,
]

const visitHead = ['tanggal', 'tempat', 'warga', 'nama', 'alasan']
const codeHead = ['kartu', 'pertanyaan', 'nama', 'sistem', 'kode_calon', 'jumlah', 'alasan']
const idHead = [
  'jenis',
  'isian',
  'nama',
  'nik',
  'nik_ibu',
  'lahir',
  'jk',
  'multipleBirthInteger',
  'kk',
  'alamat',
  'rt',
  'rw',
  'provinsi',
  'kota',
  'kecamatan',
  'desa',
  'kurang',
]

const idRow = (r: IdRow): Row => [
  r.type,
  r.placeholder,
  r.name,
  r.nik,
  r.motherNik,
  r.birth,
  r.sex,
  r.multipleBirth,
  r.kk,
  r.address,
  r.rt,
  r.rw,
  ...(r.codes ?? ['', '', '', '']),
  r.missing.join('; '),
]
