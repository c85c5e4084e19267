import type { CutOff } from '../../instrument/threshold.ts'
import type { Provenance } from '../../instrument/rule.ts'
import { permenkes2020 } from '../../instruments/sources.ts'
import type { Scale } from './class-of.ts'

type Row = readonly [code: string, words: string, value: number]
type Rows = {
  readonly index: string
  readonly below: readonly Row[]
  readonly middle: readonly [code: string, words: string]
  readonly above: readonly Row[]
  readonly from: Provenance
}

function scale({ index, below, middle, above, from }: Rows): Scale {
  const step =
    (compare: CutOff['compare']) =>
    ([code, words, value]: Row) => ({
      code,
      words,
      cutOff: { id: `${index}-${code}`, words, value, compare, unit: 'SD', step: 0.01, ...from },
    })
  const [code, words] = middle
  return {
    below: below.map(step('<')),
    above: above.map(step('>')),
    middle: { code, words },
  }
}

/** Permenkes 2/2020. The farthest cut-off stands first; −2 and +1 themselves belong to the middle. */
export const bbu = scale({
  index: 'bbu',
  below: [
    ['bb-sangat-kurang', 'Berat badan sangat kurang', -3],
    ['bb-kurang', 'Berat badan kurang', -2],
  ],
  middle: ['bb-normal', 'Berat badan normal'],
  above: [['bb-risiko-lebih', 'Risiko berat badan lebih', 1]],
  from: permenkes2020,
})

export const tbu = scale({
  index: 'tbu',
  below: [
    ['sangat-pendek', 'Sangat pendek', -3],
    ['pendek', 'Pendek', -2],
  ],
  middle: ['tinggi-normal', 'Normal'],
  above: [['tinggi', 'Tinggi', 3]],
  from: permenkes2020,
})

const thin: readonly Row[] = [
  ['gizi-buruk', 'Gizi buruk', -3],
  ['gizi-kurang', 'Gizi kurang', -2],
]
const good = ['gizi-baik', 'Gizi baik'] as const
const fat: readonly Row[] = [
  ['obesitas', 'Obesitas', 3],
  ['gizi-lebih', 'Gizi lebih', 2],
  ['berisiko-gizi-lebih', 'Berisiko gizi lebih', 1],
]

const young = { below: thin, middle: good, above: fat, from: permenkes2020 }
export const bbtb = scale({ index: 'bbtb', ...young })
export const imtu = scale({ index: 'imtu', ...young })

export const imtuSchool = scale({
  index: 'imtu-sekolah',
  below: thin,
  middle: good,
  above: [
    ['obesitas', 'Obesitas', 2],
    ['gizi-lebih', 'Gizi lebih', 1],
  ],
  from: permenkes2020,
})

export const lku = scale({
  index: 'lku',
  below: [['lk-kurang', 'Lingkar kepala di bawah garis', -2]],
  middle: ['lk-normal', 'Lingkar kepala di dalam garis'],
  above: [['lk-lebih', 'Lingkar kepala di atas garis', 2]],
  from: permenkes2020,
})
