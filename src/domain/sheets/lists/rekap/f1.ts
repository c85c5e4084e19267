import { countedSheet } from '../../counted.ts'
import type { Tally } from '../../counted.ts'
import type { Column, Edition } from '../../sheet.ts'

/** What the form lists downwards; each is a count with its ages and sexes. */
const items = [
  ['S: sasaran', 'skdn-s'],
  ['K: punya KMS/Buku KIA', 'skdn-k'],
  ['D: ditimbang', 'skdn-d'],
  ['N: naik', 'skdn-n'],
  ['T: tidak naik', 'skdn-t'],
  ['O: bulan lalu tidak ditimbang', 'skdn-o'],
  ['B: baru pertama ditimbang', 'skdn-b'],
  ['Tidak ditimbang (S − D)', 'skdn-tidak-ditimbang'],
  ['2T: tidak naik 2 kali', 'skdn-2t'],
  ['BGM: di bawah garis merah', 'skdn-bgm'],
  ['Berat kurang dan sangat kurang (BB/U)', 'anak-bb-kurang'],
  ['Vitamin A', 'anak-vit-a'],
  ['ASI eksklusif', 'anak-asi'],
] as const

const ages = [
  ['0-5', '0–5 bulan'],
  ['6-11', '6–11 bulan'],
  ['12-23', '12–23 bulan'],
  ['24-35', '24–35 bulan'],
  ['36-59', '36–59 bulan'],
] as const
const sexes = [
  ['l', 'L'],
  ['p', 'P'],
] as const

type Item = Tally & { readonly count: string; readonly words: string }

const sumOf = (row: Item, bands: readonly string[], sex: string): number =>
  bands.reduce((sum, band) => sum + row.value(`${row.count}-${band}-${sex}`), 0)

const all = ages.map(([band]) => band)

const band = (key: string, words: string, bands: readonly string[]): readonly Column<Item>[] =>
  sexes.map(([sex, label]) => ({
    key: `${key}-${sex}`,
    label,
    under: [words],
    type: 'number',
    width: 7,
    value: row => sumOf(row, bands, sex),
  }))

const columns: readonly Column<Item>[] = [
  { key: 'uraian', label: 'Uraian', type: 'text', width: 34, value: row => row.words },
  ...ages.flatMap(([key, words]) => band(key, words, [key])),
  ...band('24-59', '24–59 bulan', ['24-35', '36-59']),
  ...band('jumlah', 'Jumlah', all),
  {
    key: 'jumlah',
    label: 'L + P',
    under: ['Jumlah'],
    type: 'number',
    width: 8,
    value: row => row.value(row.count),
  },
]

const edition = (id: string, words: string, left: string): Edition => ({
  id,
  words,
  headings: [
    ['posyandu', 'Posyandu'],
    ...columns.filter(c => !c.key.match(left)).map(c => [c.key, c.label] as const),
  ],
})

/** F1: the month by age and sex. Which ages stand apart differs by place and year: that is an edition. */
export const f1 = countedSheet<Item>({
  id: 'f1-skdn',
  title: 'F1: laporan bulanan SKDN menurut umur dan jenis kelamin',
  group: 'rekap',
  form: 'Formulir F1 gizi bulanan',
  version: '2026',
  hint: 'Vitamin A hanya terisi pada bulannya (Februari dan Agustus, menurut kebijakan). Gakin tidak dipisah: belum semua keluarga diketahui.',
  paper: 'lebar',
  signs: ['Kader', 'Petugas gizi'],
  editions: [
    edition('lima-umur', 'Lima kelompok umur (2026)', '^24-59-'),
    edition('empat-umur', 'Empat kelompok umur (24–59 bulan jadi satu)', '^(24-35|36-59)-'),
  ],
  period: 'bulan',
  counts: items.flatMap(([, count]) => [
    count,
    ...all.flatMap(a => sexes.map(([sex]) => `${count}-${a}-${sex}`)),
  ]),
  lines: tally => items.map(([words, count]) => ({ ...tally, words, count })),
  columns,
})
