import { dueDateOf, hpht, weeksWords } from './pregnancy.ts'
import { dateColumn, figureColumn, textColumn } from '../../columns.ts'
import { listedIn } from '../../rows/listed.ts'
import type { Listed } from '../../rows/listed.ts'
import { sheet } from '../../sheet.ts'
import type { Sheet } from '../../sheet.ts'
import { attendance, homeColumns, parentColumns, sexColumn, whoColumns } from './columns.ts'

const shared = {
  group: 'sasaran',
  version: '2023',
  paper: 'lebar',
  signs: ['Kader', 'Bidan desa'],
  whose: (row: Listed) => row.resident,
} as const

const mothers = sheet<Listed>({
  ...shared,
  id: 'sasaran-bumil',
  title: 'Data sasaran ibu hamil, nifas, dan menyusui',
  form: 'Formulir 1 Kartu Bantu Posyandu',
  rows: listedIn(['bumil', 'nifas-menyusui']),
  columns: [
    ...whoColumns,
    textColumn('suami', 'Nama suami', r => r.resident.body.suami_nama, { width: 18 }),
    ...homeColumns,
    textColumn('keadaan', 'Hamil/nifas/menyusui', weeksWords, { width: 16 }),
    dateColumn('hpht', 'HPHT', hpht),
    dateColumn('hpl', 'HPL', dueDateOf),
    ...attendance,
  ],
})

const children = sheet<Listed>({
  ...shared,
  id: 'sasaran-balita',
  title: 'Data sasaran bayi, balita, dan anak prasekolah',
  form: 'Formulir 4 Kartu Bantu Posyandu',
  rows: listedIn(['bayi-balita-apras']),
  columns: [
    ...whoColumns,
    sexColumn,
    ...parentColumns,
    figureColumn('bb_lahir', 'BB lahir (kg)', r => r.resident.body.bb_lahir),
    figureColumn('pb_lahir', 'PB lahir (cm)', r => r.resident.body.pb_lahir),
    ...homeColumns,
    ...attendance,
  ],
})

const school = sheet<Listed>({
  ...shared,
  id: 'sasaran-remaja',
  title: 'Data sasaran usia sekolah dan remaja',
  form: 'Formulir 7 Kartu Bantu Posyandu',
  rows: listedIn(['remaja']),
  columns: [
    ...whoColumns,
    sexColumn,
    ...parentColumns,
    textColumn('sekolah', 'Sekolah', r => r.resident.body.sekolah, { width: 18 }),
    textColumn('kelas', 'Kelas', r => r.resident.body.kelas, { width: 7 }),
    ...homeColumns,
    ...attendance,
  ],
})

const married = { menikah: 'Menikah', tidak_menikah: 'Tidak menikah' } as const

const adults = sheet<Listed>({
  ...shared,
  id: 'sasaran-dewasa',
  title: 'Data sasaran usia dewasa dan lansia',
  form: 'Formulir 10 Kartu Bantu Posyandu',
  rows: listedIn(['dewasa', 'lansia']),
  columns: [
    ...whoColumns,
    sexColumn,
    textColumn('kawin', 'Status perkawinan', r => {
      const status = r.resident.body.status_kawin
      return status && married[status]
    }),
    textColumn('pekerjaan', 'Pekerjaan', r => r.resident.body.pekerjaan, { width: 16 }),
    ...homeColumns,
    ...attendance,
  ],
})

export const sasaranSheets: readonly Sheet[] = [mothers, children, school, adults]
