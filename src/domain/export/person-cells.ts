import type { RecordView } from '../log/index.ts'
import { shown } from '../log/index.ts'
import type { ExportColumn } from './export-kind.ts'

/** Who a fact is about, so that a file can be read without the list of people beside it. */
export const personColumns: readonly ExportColumn[] = [
  { key: '_orang', label: 'Nomor warga' },
  { key: '_nama', label: 'Nama warga' },
  { key: '_nik', label: 'NIK warga' },
  { key: '_lahir', label: 'Tanggal lahir warga' },
  { key: '_jk', label: 'L/P' },
]

export const personCells = (person: RecordView | undefined, fact: RecordView): readonly unknown[] =>
  person
    ? [fact.about, ...['nama', 'nik', 'tanggal_lahir', 'jk'].map(f => shown(person, f))]
    : [fact.about, '', '', '', '']
