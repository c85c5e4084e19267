import { completedMonths } from '../../../measures/age.ts'
import { rounded } from '../../cell.ts'
import { figureColumn, textColumn } from '../../columns.ts'
import { cardRows } from '../../rows/card.ts'
import type { CardRow } from '../../rows/card.ts'
import { growthIn } from '../../rows/growth.ts'
import type { IndexName } from '../../rows/growth.ts'
import { sheet } from '../../sheet.ts'
import { concluded, figure, referred, taught, tbc, whoColumns, word, yes } from './columns.ts'

/** The heading says whose weight and head it is: without it a row takes two lines of paper, not five. */
const short = (words: string | undefined): string | undefined =>
  words?.replace(/^(Berat badan|Lingkar kepala) (.)/, (_, _subject, first: string) => first.toUpperCase())

const classColumn = (index: IndexName, label: string) =>
  textColumn<CardRow>(
    `kelas_${index}`,
    label,
    r => short(growthIn(r)?.growth?.readings[index]?.class?.words),
    {
      width: 18,
    },
  )

const right = { S: 'Sesuai', TS: 'Tidak sesuai', 'tidak-tahu': 'tidak tahu' }

/** The columns of both layouts of the paper card, behind name and day. */
export const kartuBalita = sheet<CardRow>({
  id: 'kartu-balita',
  title: 'Kartu bantu bayi, balita, dan anak prasekolah',
  group: 'kartu',
  form: 'Formulir 5 Kartu Bantu Posyandu',
  version: '2023',
  paper: 'lebar',
  signs: ['Kader', 'Bidan desa'],
  rows: (subject, asked) => cardRows(subject, asked, ['bayi-balita-apras']),
  whose: row => row.resident,
  columns: [
    ...whoColumns,
    figureColumn('umur', 'Umur (bulan)', ({ resident: { body }, onDate }) =>
      body.tanggal_lahir === undefined || body.tanggal_lahir > onDate
        ? undefined
        : completedMonths(body.tanggal_lahir, onDate),
    ),
    figure('bb', 'BB (kg)'),
    textColumn('nt', 'N/T', r => growthIn(r)?.gain?.letter, { width: 5 }),
    classColumn('bbu', 'BB/U'),
    figureColumn('tb', 'PB/TB (cm)', r => rounded(numberOf(r.answers['tb']), 1)),
    classColumn('tbu', 'PB/U atau TB/U'),
    classColumn('bbtb', 'BB/PB atau BB/TB'),
    figure('lk', 'LK (cm)'),
    classColumn('lku', 'LK/U'),
    figure('lila', 'LiLA (cm)'),
    concluded('lilaMerah', 'LiLA merah', { true: 'Ya', false: 'Tidak' }),
    ...tbc,
    yes('asiEksklusif', 'ASI eksklusif'),
    yes('asiLanjut', 'ASI masih diberikan'),
    word('mpAsi', 'MP-ASI sesuai', right),
    word('giziSeimbang', 'Makanan bergizi seimbang', right),
    yes('imunisasiLengkap', 'Imunisasi lengkap'),
    yes('vitA', 'Vitamin A'),
    yes('obatCacing', 'Obat cacing'),
    yes('mtPangan', 'MT pangan lokal'),
    figure('mtPorsi', 'MT porsi'),
    concluded('perkembanganTidakLengkap', 'Ceklis perkembangan', { true: 'Tidak lengkap', false: 'Lengkap' }),
    taught,
    yes('sakit', 'Gejala sakit'),
    word('sakitApa', 'Sakit: sebutkan', {}, { width: 16 }),
    referred,
  ],
})

const numberOf = (x: unknown): number | undefined => (typeof x === 'number' ? x : undefined)
