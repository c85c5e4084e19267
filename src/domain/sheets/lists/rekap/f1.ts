import { countedSheet } from '../../counted.ts'
import type { Tally } from '../../counted.ts'
import type { Column, Edition } from '../../sheet.ts'

/** What the form lists downwards: a count with its ages and sexes, or what is left of one when another is taken off. */
const items: readonly (readonly [words: string, count?: string, less?: string])[] = [
  ['S: sasaran', 'skdn-s'],
  ['K: punya KMS/Buku KIA', 'skdn-k'],
  ['D: ditimbang', 'skdn-d'],
  ['N: naik', 'skdn-n'],
  ['T: tidak naik', 'skdn-t'],
  ['O: bulan lalu tidak ditimbang', 'skdn-o'],
  ['B: baru pertama ditimbang', 'skdn-b'],
  ['Tidak ditimbang (S − D)', 'skdn-tidak-ditimbang'],
  ['Tidak hadir (K − D)', 'skdn-k', 'skdn-d'],
  ['2T: tidak naik 2 kali', 'skdn-2t'],
  ['BGM: di bawah garis merah', 'skdn-bgm'],
  ['Gizi kurang: berat badan kurang (BB/U)', 'anak-bbu-kurang'],
  ['Gizi buruk: berat badan sangat kurang (BB/U)', 'anak-bbu-sangat-kurang'],
  ['Vitamin A', 'anak-vit-a'],
  ['ASI eksklusif', 'anak-asi'],
  // No record says who of the kader there were: lines for the pen.
  ['Kader: jumlah seluruhnya'],
  ['Kader: yang hadir'],
]

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

type Item = Tally & {
  readonly words: string
  readonly count: string | undefined
  readonly less: string | undefined
}

/** Of the whole form, or of some of its ages and one sex. */
const figureOf = ({ value, count, less }: Item, classes: readonly string[]): number | undefined => {
  if (count === undefined) return undefined
  const sum = (of: string): number => classes.reduce((all, one) => all + value(`${of}${one}`), 0)
  return sum(count) - (less === undefined ? 0 : sum(less))
}

const all = ages.map(([band]) => band)

const band = (key: string, words: string, bands: readonly string[]): readonly Column<Item>[] =>
  sexes.map(([sex, label]) => {
    const classes = bands.map(b => `-${b}-${sex}`)
    return {
      key: `${key}-${sex}`,
      label,
      under: [words],
      type: 'number',
      width: 7,
      value: row => figureOf(row, classes),
    }
  })

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
    value: row => figureOf(row, ['']),
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
  version: '2026-11',
  hint: 'Vitamin A hanya terisi pada bulannya (Februari dan Agustus, menurut kebijakan). K − D dihitung seperti di formulir, K dikurangi D; di bawah nol berarti ada yang ditimbang dan kepemilikan Buku KIA-nya belum dicatat. Gakin tidak dipisah: belum semua keluarga diketahui. Kader diisi dengan tangan.',
  paper: 'lebar',
  signs: ['Kader', 'Petugas gizi'],
  editions: [
    edition('lima-umur', 'Lima kelompok umur (2026)', '^24-59-'),
    edition('empat-umur', 'Empat kelompok umur (24–59 bulan jadi satu)', '^(24-35|36-59)-'),
  ],
  period: 'bulan',
  counts: items.flatMap(([, count]) =>
    count === undefined ? [] : [count, ...all.flatMap(a => sexes.map(([sex]) => `${count}-${a}-${sex}`))],
  ),
  lines: tally => items.map(([words, count, less]) => ({ ...tally, words, count, less })),
  columns,
})
