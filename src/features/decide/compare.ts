import { canonical, shown } from '../../domain/log/index.ts'
import type { RecordView } from '../../domain/log/index.ts'
import { orang } from '../../domain/records/index.ts'

/** What the two records of one person say, line by line. A line is decided as a whole: an address is not half of each. */
export type Side = 'a' | 'b'
export type Line = {
  readonly id: string
  readonly label: string
  readonly fields: readonly string[]
  readonly same: boolean
  /** What is marked before anybody has chosen. */
  readonly preset: Side
}

const wholes: readonly Pick<Line, 'id' | 'label' | 'fields'>[] = [
  { id: 'nama', label: 'Nama', fields: ['nama'] },
  { id: 'sebutan', label: 'Dikenal sebagai', fields: ['panggilan', 'dikenal_sebagai'] },
  { id: 'nik', label: 'NIK', fields: ['nik', 'nik_status'] },
  { id: 'jk', label: 'Jenis kelamin', fields: ['jk'] },
  { id: 'lahir', label: 'Tanggal lahir', fields: ['tanggal_lahir', 'lahir_perkiraan'] },
  { id: 'ibu', label: 'Ibu', fields: ['ibu', 'ibu_nama'] },
  { id: 'alamat', label: 'Alamat', fields: ['alamat', 'rt', 'rw', 'dusun', 'patokan_rumah'] },
  { id: 'no_hp', label: 'No. HP', fields: ['no_hp'] },
  { id: 'posyandu', label: 'Posyandu', fields: ['posyandu'] },
  {
    id: 'status',
    label: 'Status',
    fields: ['status', 'tanggal_status', 'tujuan_pindah', 'sementara_pindah_sampai'],
  },
  { id: 'rumah', label: 'Keluarga', fields: ['rumah', 'hubungan_kk'] },
]

const inWholes = new Set(wholes.flatMap(w => w.fields))
/** Not for people to weigh: it only says from which list somebody came. */
const unseen = new Set(['impor'])
const single = Object.entries(orang.fields)
  .filter(([key]) => !inWholes.has(key) && !unseen.has(key))
  .map(([key, field]) => ({ id: key, label: field.label, fields: [key] }))

export const valueOf = (record: RecordView, field: string): unknown => shown(record, field) ?? null

export const differs = (a: RecordView, b: RecordView, field: string): boolean =>
  canonical(valueOf(a, field)) !== canonical(valueOf(b, field))

export function linesOf(a: RecordView, b: RecordView): Line[] {
  return [...wholes, ...single]
    .filter(line => line.fields.some(f => valueOf(a, f) !== null || valueOf(b, f) !== null))
    .map(line => ({
      ...line,
      same: !line.fields.some(f => differs(a, b, f)),
      preset: presetOf(line, a, b),
    }))
}

/** What is there before what is not; the longer spelling of a name; else what was written later. */
function presetOf(line: Pick<Line, 'id' | 'fields'>, a: RecordView, b: RecordView): Side {
  const key = line.fields.find(f => differs(a, b, f)) ?? ''
  const [x, y] = [valueOf(a, key), valueOf(b, key)]
  if (x === null || y === null) return filled(line.fields, b) > filled(line.fields, a) ? 'b' : 'a'
  if (line.id === 'nama') return String(y).length > String(x).length ? 'b' : 'a'
  return writtenOn(b, key) > writtenOn(a, key) ? 'b' : 'a'
}

const filled = (fields: readonly string[], record: RecordView): number =>
  fields.filter(f => valueOf(record, f) !== null).length

const writtenOn = (record: RecordView, field: string): string => writerOf(record, field)?.happenedOn ?? ''

export type Writer = { readonly by: string; readonly happenedOn: string }

/** Who wrote the shown value last, and for which day. */
export function writerOf(record: RecordView, field: string): Writer | undefined {
  const ids = new Set(record.fields[field]?.values[0].ids)
  const entry = record.items.findLast(i => ids.has(i.entry.id))?.entry
  return entry && { by: entry.by, happenedOn: entry.happenedOn }
}
