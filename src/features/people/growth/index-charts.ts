import type { Index } from '../../../domain/measures/growth/indices.ts'
import type { ChartBand } from '../../../ui/chart/definition.ts'

type Band = readonly [from: number, until: number, tone: ChartBand['tone']]

export type IndexChart = {
  readonly index: Index
  readonly chip: string
  /** While the child is measured lying. */
  readonly chipLying?: string
  readonly title: string
  readonly axis: string
  readonly unit: string
  readonly bands: readonly Band[]
  /** Thin lines with their z at the end. */
  readonly lines: readonly number[]
  /** The last month that it is drawn for. */
  readonly untilMonth: number
}

const middleBelow: readonly Band[] = [
  [-3, -2, 'edge'],
  [-2, -1, 'near'],
  [-1, 0, 'mid'],
  [0, 1, 'near'],
  [1, 2, 'edge'],
]
const even: readonly Band[] = [
  [-3, -2, 'edge'],
  [-2, -1, 'near'],
  [-1, 1, 'mid'],
  [1, 2, 'near'],
  [2, 3, 'edge'],
]

/** Every picture of growth is one entry here. */
export const indexCharts: readonly IndexChart[] = [
  {
    index: 'bbu',
    chip: 'BB/U (KMS)',
    title: 'Berat menurut umur',
    axis: 'Berat, kg',
    unit: 'kg',
    bands: middleBelow,
    lines: [],
    untilMonth: 60,
  },
  {
    index: 'tbu',
    chip: 'TB/U',
    chipLying: 'PB/U',
    title: 'Panjang atau tinggi menurut umur',
    axis: 'Tinggi, cm',
    unit: 'cm',
    bands: even,
    lines: [-3, -2, 0, 2, 3],
    untilMonth: 228,
  },
  {
    index: 'bbtb',
    chip: 'BB/TB',
    chipLying: 'BB/PB',
    title: 'Berat menurut panjang atau tinggi',
    axis: 'Berat, kg',
    unit: 'kg',
    bands: [...middleBelow, [2, 3, 'edge']],
    lines: [-3, -2, 0, 1, 2, 3],
    untilMonth: 60,
  },
  {
    index: 'lku',
    chip: 'LK/U',
    title: 'Lingkar kepala menurut umur',
    axis: 'Lingkar kepala, cm',
    unit: 'cm',
    bands: even,
    lines: [-2, 0, 2],
    untilMonth: 60,
  },
  {
    index: 'imtu',
    chip: 'IMT/U',
    title: 'Indeks massa tubuh menurut umur',
    axis: 'IMT',
    unit: 'kg/m²',
    bands: [...middleBelow, [2, 3, 'edge']],
    lines: [-3, -2, 0, 1, 2, 3],
    untilMonth: 228,
  },
]
