import { completedMonths } from '../../../measures/age.ts'
import { ageGroups } from '../../../life-stage.ts'
import { dateColumn, motherNik, motherOf, numberColumn, textColumn } from '../../columns.ts'
import type { Look } from '../../look.ts'
import { onceEach } from '../../rows/baby-births.ts'
import { birthsOf } from '../../rows/births.ts'
import type { Birth } from '../../rows/births.ts'
import { sheet } from '../../sheet.ts'
import { shared } from './year.ts'

/** On the baby's own record, where the day may have been put right and who may be one of twins; else on the mother's. */
function babyDiedOn({ babyDied, baby, to }: Birth, look: Look): string | undefined {
  const child = look.person(baby)
  if (child?.status !== 'meninggal') return babyDied
  const { tanggal_lahir: birth, tanggal_status: died } = child
  if (birth === undefined || died === undefined) return babyDied
  return died >= birth && died <= to && completedMonths(birth, died) < ageGroups.bayiUntilMonth
    ? died
    : undefined
}

/** Of a baby who has a line of her own: as it is written on the child, where the mother is nobody here. */
const nikOfMother = ({ of, resident }: Birth, look: Look): string | undefined =>
  of === 'ibu' ? resident.body.nik : motherNik(resident, look)
const nameOfMother = ({ of, resident }: Birth, look: Look): string | undefined =>
  of === 'ibu' ? resident.body.nama : motherOf(resident, look)

/** Who is pregnant now; births and deaths of the year until the asked month. */
export const births = sheet<Birth>({
  ...shared,
  id: 'sip-1',
  title: 'SIP Format 1: ibu hamil, kelahiran, kematian bayi dan ibu',
  form: 'SIP Format 1',
  rows: birthsOf,
  gather: onceEach,
  whose: row => row.resident,
  columns: [
    numberColumn(),
    textColumn('nik', 'NIK ibu', nikOfMother, { width: 18, needed: true }),
    textColumn('nama', 'Nama ibu', nameOfMother, { width: 26, needed: true, keep: true }),
    textColumn('bapak', 'Nama bapak', r => r.father, { width: 18 }),
    textColumn('nik_bayi', 'NIK bayi', (r, look) => look.person(r.baby)?.nik, { width: 18 }),
    textColumn('bayi', 'Nama bayi', (r, look) => look.person(r.baby)?.nama, { width: 20 }),
    dateColumn('lahir', 'Tanggal lahir', r => r.born),
    dateColumn('bayi_meninggal', 'Tanggal bayi meninggal', babyDiedOn),
    dateColumn('ibu_meninggal', 'Tanggal ibu meninggal', r => r.motherDied),
    textColumn('ket', 'Keterangan', r => r.remark, { width: 24 }),
  ],
})
