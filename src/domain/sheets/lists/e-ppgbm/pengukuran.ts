import { addressOf, numberColumn } from '../../columns.ts'
import { vitaminAOf } from '../../rows/counted-facts.ts'
import { childVisits } from '../../rows/child.ts'
import type { ChildVisit } from '../../rows/child.ts'
import { sheet } from '../../sheet.ts'
import { cell, figure, number, oldExcel, position, ya } from './answers.ts'
import { pengukuran, version } from './headings.ts'

/** Nobody saw oedema: "tidak". Where somebody saw it, its degree is a health worker's; until then the cell is empty. */
const oedema = ({ answers: { bengkakKaki, bengkakDerajat } }: ChildVisit): string | undefined =>
  bengkakKaki === true && typeof bengkakDerajat === 'string'
    ? bengkakDerajat
    : bengkakKaki === false
      ? 'tidak'
      : undefined

/** On any card of the month or as a service; whoever is no recipient at all has none. */
const mbg = ({ given, mbgMonth, child }: ChildVisit): boolean | undefined =>
  given.has('mbg') || mbgMonth === true ? true : child.body.mbg === false ? false : mbgMonth

export const pengukuranBalita = sheet<ChildVisit>({
  id: 'eppgbm-pengukuran',
  title: 'e-PPGBM: pengukuran',
  group: 'sistem',
  system: 'e-ppgbm',
  form: 'Templat e-PPGBM (SIGIZI Kesga), pengukuran',
  version,
  hint: oldExcel,
  paper: 'lebar',
  bare: true,
  editions: pengukuran,
  rows: childVisits,
  already: {
    is: row => row.standsIn === 'e-ppgbm',
    words: n =>
      `${n} pengukuran berasal dari unduhan e-PPGBM, sudah ada di sana, jadi tidak ada di lembar ini.`,
  },
  whose: row => row.child,
  columns: [
    { ...numberColumn(), key: 'No' },
    cell('NIK', r => r.child.body.nik, { needed: true, width: 18 }),
    cell('nama_anak', r => r.child.body.nama, { needed: true, width: 26 }),
    cell('alamat', (r, look) => addressOf(r.child, look), { width: 28 }),
    cell('nama_posyandu', (r, look) => look.area(r.child.posyandu, 'posyandu'), { width: 20 }),
    cell('TANGGALUKUR', r => r.onDate, { needed: true, width: 12 }),
    { ...figure('BERAT', r => number(r.answers['bb'])), needed: true },
    { ...figure('TINGGI', r => number(r.answers['tb'])), needed: true },
    figure('LILA', r => number(r.answers['lila'])),
    figure('lingkar_kepala', r => number(r.answers['lk'])),
    cell('Pitting_edema', oedema),
    cell('CARAUKUR', r => position(r.answers['caraUkur']), { needed: true }),
    cell('vita', r => ya(vitaminAOf(r.child, r.answers['vitA'])), { width: 6 }),
    ...[0, 1, 2, 3, 4, 5, 6].map(month => cell<ChildVisit>(`asi_bulan_${month}`, r => ya(r.milk.get(month)))),
    cell('kelas_ibu_balita', r => ya(r.answers['kelasBalita'])),
    cell('mbg', r => ya(mbg(r)), { width: 6 }),
  ],
})
