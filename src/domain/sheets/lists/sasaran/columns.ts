import { ageWords } from '../../../measures/age.ts'
import {
  addressOf,
  dateColumn,
  motherOf,
  nameColumn,
  nikColumn,
  numberColumn,
  phoneOf,
  textColumn,
} from '../../columns.ts'
import { monthColumns } from '../../months.ts'
import type { Listed } from '../../rows/listed.ts'
import type { Column } from '../../sheet.ts'

type C = Column<Listed>
const of = (row: Listed) => row.resident

export const whoColumns: readonly C[] = [
  numberColumn(),
  nameColumn(of),
  nikColumn(of),
  dateColumn('lahir', 'Tanggal lahir', r => r.resident.body.tanggal_lahir, { needed: true }),
  textColumn('umur', 'Umur', r => ageWords(r.stages), { width: 11 }),
]
export const sexColumn: C = textColumn('jk', 'L/P', r => r.resident.body.jk, { width: 5 })
export const parentColumns: readonly C[] = [
  textColumn('ayah', 'Nama ayah', r => r.resident.body.ayah_nama, { width: 18 }),
  textColumn('ibu', 'Nama ibu', (r, look) => motherOf(r.resident, look), { width: 18 }),
]
export const homeColumns: readonly C[] = [
  textColumn('alamat', 'Alamat (jalan, RT/RW, dusun)', (r, look) => addressOf(r.resident, look), {
    width: 28,
  }),
  textColumn('hp', 'No. HP', (r, look) => phoneOf(r.resident, look), { width: 15 }),
]
/** A tick a month in which she came to a posyandu day. */
export const attendance: readonly C[] = monthColumns(
  'hadir',
  'Hadir di posyandu',
  'text',
  (r, month, look) => (look.attended(r.resident.id).has(month) ? '✓' : undefined),
  r => r.year,
)
