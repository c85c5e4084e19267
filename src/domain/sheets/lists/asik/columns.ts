import {
  addressOf,
  dateColumn,
  figureColumn,
  nameColumn,
  nikColumn,
  phoneOf,
  textColumn,
} from '../../columns.ts'
import type { CardRow } from '../../rows/card.ts'
import type { Resident } from '../../rows/resident.ts'
import type { Column } from '../../sheet.ts'

/** No file is taken: what all its copy-sheets have in common (interop.md 4.2). */
export const shared = {
  group: 'sistem',
  system: 'asik',
  fieldByField: true,
  paper: 'lebar',
} as const

export const howToCopy =
  'ASIK tidak menerima berkas. Pilih warga, lalu ketuk satu isian untuk menyalinnya dan tempel di ASIK.'

export const sexWords = ({ body: { jk } }: Resident): string | undefined =>
  jk === 'L' ? 'Laki-laki' : jk && 'Perempuan'

export const bornOn = <R>(of: (row: R) => Resident): Column<R> =>
  dateColumn('lahir', 'Tanggal lahir', row => of(row).body.tanggal_lahir, { needed: true })

/** Who is not in ASIK yet is registered before her module opens. */
export const registration = <R>(of: (row: R) => Resident): readonly Column<R>[] => [
  nikColumn(of),
  nameColumn(of),
  textColumn('wa', 'Nomor WhatsApp', (row, look) => phoneOf(of(row), look), { width: 16 }),
  bornOn(of),
  textColumn('jk', 'Jenis kelamin', row => sexWords(of(row))),
  textColumn('alamat', 'Alamat', (row, look) => addressOf(of(row), look), { width: 26 }),
  textColumn('wilayah', 'Desa/kelurahan', (row, look) => look.area(of(row).posyandu, 'desa'), { width: 18 }),
]

/** As it was measured: ASIK works out its own classes. */
export const measured = (key: string, label: string): Column<CardRow> =>
  figureColumn(key, label, ({ answers }) => {
    const answer = answers[key]
    return typeof answer === 'number' ? answer : undefined
  })
