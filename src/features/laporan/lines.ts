import { counts, countsNamed, indicatorById, isOpen, madeOf } from '../../domain/indicators/index.ts'
import type { Count, Indicator } from '../../domain/indicators/index.ts'
import { cardRecaps } from '../../domain/sheets/index.ts'
import type { Block } from '../../domain/sheets/index.ts'

/** What the Laporan shows, in its order. Each line is a count of `domain/indicators`; none is worked out here. */
export type Line = { readonly count: string; readonly words: string }

/** The four columns of the picture. */
export const bars = [
  { letter: 'S', count: 'skdn-s', words: 'sasaran' },
  { letter: 'K', count: 'skdn-k', words: 'punya KIA' },
  { letter: 'D', count: 'skdn-d', words: 'ditimbang' },
  { letter: 'N', count: 'skdn-n', words: 'naik' },
] as const

export const weighedLines: readonly Line[] = [
  { count: 'skdn-s', words: 'S: sasaran balita' },
  { count: 'skdn-k', words: 'K: punya KMS atau Buku KIA' },
  { count: 'skdn-d', words: 'D: ditimbang' },
  { count: 'skdn-n', words: 'N: berat naik' },
  { count: 'skdn-t', words: 'T: berat tidak naik cukup' },
  { count: 'skdn-o', words: 'O: bulan lalu tidak ditimbang' },
  { count: 'skdn-b', words: 'B: baru pertama ditimbang' },
  { count: 'skdn-d-rumah', words: 'D yang ditimbang di rumah' },
]

export const ratioIds = ['d-s', 'n-d', 'n-d1', 'k-s', 'd-k', 'n-s', '2t-d', 'bgm-d'] as const

export const ratios: readonly Indicator[] = ratioIds.flatMap(id => indicatorById.get(id) ?? [])

/** The groups of the four recaps: everybody of a month is in one of them. */
export const groups = [
  { key: 'r1', of: 'bumil', words: 'Ibu hamil' },
  { key: 'r1', of: 'nifas', words: 'Ibu nifas dan menyusui' },
  { key: 'r2', of: 'bayi', words: 'Bayi 0–<6 bulan' },
  { key: 'r2', of: 'balita', words: 'Balita dan prasekolah' },
  { key: 'r3', of: '6-14', words: 'Usia 6–14 tahun' },
  { key: 'r3', of: '15-18', words: 'Usia 15–18 tahun' },
  { key: 'r4', of: 'dewasa', words: 'Dewasa' },
  { key: 'r4', of: 'lansia', words: 'Lansia' },
] as const

export const cameColumns = [
  { what: 'sasaran', words: 'sasaran' },
  { what: 'datang', words: 'datang' },
  { what: 'tidak-datang', words: 'tidak datang' },
] as const
export const columns = [...cameColumns, { what: 'dirujuk', words: 'dirujuk' }] as const

export type Column = (typeof columns)[number]['what']

export const groupCount = ({ key, of }: (typeof groups)[number], what: Column): string =>
  `${key}-${what}-${of}`

const groupCounts: ReadonlySet<string> = new Set(groups.flatMap(g => columns.map(c => groupCount(g, c.what))))

/** Who was visited at home. A family is visited when one of it was. */
export const visitLines: readonly Line[] = [
  { count: 'kk-sasaran', words: 'Keluarga (KK)' },
  { count: 'kk-dikunjungi', words: 'Keluarga dikunjungi di rumah' },
  { count: 'kr-dikunjungi', words: 'Warga dikunjungi di rumah' },
  { count: 'kk-belum', words: 'Warga yang keluarganya belum dicatat' },
]

/** Who needs somebody: what to do stands on "Perlu ditindaklanjuti". */
export const followUpLines: readonly Line[] = [
  { count: 'skdn-bgm', words: 'Di bawah garis merah (BGM)' },
  { count: 'skdn-2t', words: 'Berat tidak naik cukup 2 kali berturut-turut (2T)' },
  { count: 'skdn-tidak-ditimbang', words: 'Balita tidak ditimbang' },
  { count: 'kr-tidak-datang', words: 'Ibu, anak, dan lansia yang tidak datang' },
  { count: 'kr-tidak-datang-dikunjungi', words: 'Tidak datang, sudah dikunjungi di rumah' },
  { count: 'kr-tanda-bahaya', words: 'Ada tanda bahaya waktu kunjungan rumah' },
  { count: 'skdn-garis-belum', words: 'Ditimbang, garis KMS belum bisa dinilai' },
]

/** Of each group, those who were referred in the month. */
export const referredLines: readonly Line[] = groups.map(g => ({
  count: groupCount(g, 'dirujuk'),
  words: `Dirujuk: ${g.words.toLowerCase()}`,
}))

const openIds = new Set(counts.filter(isOpen).map(c => c.id))

/** What is worked out from confidential answers is not there for a kader, and its heading neither. */
export const openBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks
    .map(({ heading, cells }) => ({ heading, cells: cells.filter(([, id]) => openIds.has(id)) }))
    .filter(b => b.cells.length > 0)

/** Of a recap what the table of the groups does not say. */
export const foundBlocks = (blocks: readonly Block[]): readonly Block[] =>
  openBlocks(blocks).filter(b => b.cells.every(([, id]) => !groupCounts.has(id)))

/** Every number that stands on the screen by itself: what a report says, once it is sent. */
export const reported: readonly string[] = [
  ...new Set([
    ...[...weighedLines, ...visitLines, ...followUpLines].map(l => l.count),
    ...groupCounts,
    ...cardRecaps.flatMap(r => foundBlocks(r.blocks).flatMap(b => b.cells.map(([, id]) => id))),
  ]),
].filter(id => openIds.has(id))

/** Everything that the screen and its print need, with the wholes. */
export const wanted: readonly Count[] = countsNamed(
  [
    'kr-sasaran',
    ...weighedLines.map(l => l.count),
    ...visitLines.map(l => l.count),
    ...followUpLines.map(l => l.count),
    ...ratios.flatMap(r => madeOf(r).map(c => c.id)),
    ...groupCounts,
    ...cardRecaps.flatMap(r => openBlocks(r.blocks).flatMap(b => b.cells.map(([, id]) => id))),
  ].filter(id => openIds.has(id)),
)
