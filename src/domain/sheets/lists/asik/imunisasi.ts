import { screeningMeta } from '../../../records/index.ts'
import { dateColumn, motherNik, motherOf, nameColumn, nikColumn, phoneOf, textColumn } from '../../columns.ts'
import type { Look } from '../../look.ts'
import { doseRows } from '../../rows/dose.ts'
import type { DoseRow } from '../../rows/dose.ts'
import { sheet } from '../../sheet.ts'
import { bornOn, howToCopy, sexWords, shared } from './columns.ts'

const of = (row: DoseRow) => row.resident

function placeWords({ place }: DoseRow, look: Look): string | undefined {
  if (place === 'buku-kia') return 'Menurut Buku KIA'
  return 'posyandu' in place ? look.area(place.posyandu, 'posyandu') : elsewhere[place.lokasi]
}
const elsewhere: Readonly<Record<string, string>> = screeningMeta.lokasi.options ?? {}

/** interop.md 4.2: the doses of a month, one to copy after the other. */
export const asikImunisasi = sheet<DoseRow>({
  ...shared,
  id: 'asik-imunisasi',
  title: 'Salin ke ASIK: imunisasi',
  form: 'ASIK, isian imunisasi',
  version: '2026-11',
  hint: `${howToCopy} Dosis menurut Buku KIA diberikan di tempat lain dan mungkin sudah ada di ASIK. Nomor batch tidak dicatat di sini.`,
  rows: doseRows,
  whose: of,
  columns: [
    nikColumn(of, 'NIK anak'),
    nameColumn(of, 'Nama anak'),
    bornOn(of),
    textColumn('jk', 'Jenis kelamin', r => sexWords(r.resident)),
    textColumn('ibu', 'Nama ibu', (r, look) => motherOf(r.resident, look), { width: 20 }),
    textColumn('nik_ibu', 'NIK ibu', (r, look) => motherNik(r.resident, look), { width: 18 }),
    textColumn('wa', 'Nomor WhatsApp ibu', (r, look) => phoneOf(r.resident, look), { width: 16 }),
    textColumn('dosis', 'Antigen dan dosis', r => r.words, { width: 20, apart: true }),
    dateColumn('tanggal', 'Tanggal pemberian', r => r.onDate),
    textColumn('tempat', 'Tempat', placeWords, { width: 20 }),
    textColumn('pemberi', 'Diberikan oleh', r => r.giver, { width: 18 }),
    textColumn('batch', 'Nomor batch', () => undefined),
  ],
})
