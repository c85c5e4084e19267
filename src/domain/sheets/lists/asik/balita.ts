import { dateColumn, motherNik, motherOf, nameColumn, nikColumn, phoneOf, textColumn } from '../../columns.ts'
import { cardRows } from '../../rows/card.ts'
import type { CardRow } from '../../rows/card.ts'
import { sheet } from '../../sheet.ts'
import type { Column, Edition } from '../../sheet.ts'
import { word, yes } from '../kartu/columns.ts'
import { bornOn, howToCopy, measured, sexWords, shared } from './columns.ts'

const of = (row: CardRow) => row.resident

const columns: readonly Column<CardRow>[] = [
  nikColumn(of, 'NIK anak'),
  nameColumn(of, 'Nama anak'),
  bornOn(of),
  textColumn('jk', 'Jenis kelamin', r => sexWords(r.resident)),
  textColumn('nik_ibu', 'NIK ibu', (r, look) => motherNik(r.resident, look), { width: 18 }),
  textColumn('ibu', 'Nama ibu', (r, look) => motherOf(r.resident, look), { width: 20 }),
  textColumn('wa', 'Nomor WhatsApp ibu', (r, look) => phoneOf(r.resident, look), { width: 16 }),
  dateColumn('tanggal', 'Tanggal ukur', r => r.onDate, { apart: true }),
  measured('bb', 'Berat badan (kg)'),
  measured('tb', 'Panjang/tinggi badan (cm)'),
  word('caraUkur', 'Cara ukur'),
  measured('lila', 'LiLA (cm)'),
  measured('lk', 'Lingkar kepala (cm)'),
  yes('asiEksklusif', 'ASI eksklusif'),
  yes('vitA', 'Vitamin A'),
]

/** What is known of the order: the chat of the kader asks for these one after the other, and for nothing else. */
const asked = ['nik', 'nama', 'lahir', 'nik_ibu', 'wa', 'bb', 'tb']
const first = (keys: readonly string[]): Edition['headings'] => {
  const known = keys.flatMap(key => columns.filter(c => c.key === key))
  const others = columns.filter(c => !keys.includes(c.key))
  return [...known, ...others].map(c => [c.key, c.label] as const)
}

export const asikBalita = sheet<CardRow>({
  ...shared,
  id: 'asik-balita',
  title: 'Salin ke ASIK: balita',
  form: 'ASIK, isian balita',
  version: '2026-11',
  hint: howToCopy,
  rows: (subject, asked) => cardRows(subject, asked, ['bayi-balita-apras']),
  whose: of,
  editions: [
    { id: 'urutan-whatsapp', words: 'Urutan bot WhatsApp kader, lalu isian lain', headings: first(asked) },
    { id: 'anak-ibu-ukur', words: 'Anak, ibu, lalu ukuran', headings: first([]) },
  ],
  columns,
})
