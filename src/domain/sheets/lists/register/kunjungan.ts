import { ageWords } from '../../../measures/age.ts'
import { countedOf, definitionOf, kunjungan, optionLabel, read } from '../../../records/index.ts'
import type { ReadOf } from '../../../records/index.ts'
import { isIn } from '../../asked.ts'
import {
  addressOf,
  dateColumn,
  nameColumn,
  nikColumn,
  numberColumn,
  phoneOf,
  textColumn,
} from '../../columns.ts'
import { residentOf } from '../../rows/resident.ts'
import type { Resident } from '../../rows/resident.ts'
import { sheet } from '../../sheet.ts'

type Row = {
  readonly resident: Resident
  readonly onDate: string
  readonly body: ReadOf<typeof kunjungan.fields>
}

const label = (field: string, code: string | undefined): string | undefined => {
  const def = definitionOf(kunjungan.kind)
  return code === undefined || !def ? code : optionLabel(def, field, code)
}

/** Every home visit of the month, also those where nobody was at home. Nothing of it is confidential. */
export const kunjunganRumah = sheet<Row>({
  id: 'kunjungan-rumah',
  title: 'Rekap kunjungan rumah',
  group: 'register',
  form: 'Rekap kunjungan rumah kader',
  version: '2024',
  paper: 'lebar',
  signs: ['Kader', 'Bidan desa'],
  rows: (subject, asked) => {
    const resident = residentOf(subject, asked)
    if (!resident) return []
    return countedOf(subject.view, kunjungan.kind).flatMap(record => {
      const body = read(kunjungan, record)
      const onDate = body.tanggal ?? record.happenedOn
      return isIn(asked, onDate) ? [{ resident, onDate, body }] : []
    })
  },
  whose: row => row.resident,
  columns: [
    numberColumn(),
    dateColumn('tanggal', 'Tanggal', r => r.onDate),
    nameColumn(r => r.resident),
    nikColumn(r => r.resident),
    dateColumn('lahir', 'Tanggal lahir', r => r.resident.body.tanggal_lahir),
    textColumn('umur', 'Umur', r => r.resident.stages && ageWords(r.resident.stages), { width: 11 }),
    textColumn('alamat', 'Alamat', (r, look) => addressOf(r.resident, look), { width: 26 }),
    textColumn('hp', 'No. HP', (r, look) => phoneOf(r.resident, look), { width: 15 }),
    textColumn('kelompok', 'Sasaran kunjungan', r => label('kelompok', r.body.kelompok), { width: 22 }),
    textColumn('hasil', 'Hasil', r => label('hasil', r.body.hasil)),
    textColumn('masalah', 'Masalah ditemukan', r => r.body.masalah, { width: 26 }),
    textColumn('tindak', 'Tindak lanjut', r => r.body.tindak?.map(code => label('tindak', code)).join('; '), {
      width: 26,
    }),
    textColumn('edukasi', 'Materi edukasi', r => r.body.materi_edukasi, { width: 22 }),
    dateColumn('berikut', 'Kunjungan berikut', r => r.body.kunjungan_berikut),
    textColumn('petugas', 'Petugas', (r, look) => r.body.petugas?.map(look.staff).join(', '), { width: 34 }),
  ],
})
