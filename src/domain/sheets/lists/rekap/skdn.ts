import { indicatorById } from '../../../indicators/index.ts'
import type { Indicator } from '../../../indicators/index.ts'
import { countColumn, countedSheet, monthColumn, percentColumn } from '../../counted.ts'

const letters = [
  ['S', 'skdn-s'],
  ['K', 'skdn-k'],
  ['D', 'skdn-d'],
  ['N', 'skdn-n'],
  ['T', 'skdn-t'],
  ['O', 'skdn-o'],
  ['B', 'skdn-b'],
  ['2T', 'skdn-2t'],
  ['BGM', 'skdn-bgm'],
  ['S − D', 'skdn-tidak-ditimbang'],
  ['D di rumah', 'skdn-d-rumah'],
] as const

const quotients: readonly (readonly [string, Indicator])[] = (
  [
    ['K/S', 'k-s'],
    ['D/S', 'd-s'],
    ['D/K', 'd-k'],
    ['N/S', 'n-s'],
    ['N/D', 'n-d'],
    ['N/D′', 'n-d1'],
    ['2T/D', '2t-d'],
    ['BGM/D', 'bgm-d'],
  ] as const
).flatMap(([label, id]) => {
  const indicator = indicatorById.get(id)
  return indicator ? [[label, indicator] as const] : []
})

/** The year of the picture on the wall. */
export const skdnTahun = countedSheet({
  id: 'skdn',
  title: 'SKDN setahun',
  group: 'rekap',
  form: 'Rekap SKDN bulanan',
  version: '2026',
  paper: 'lebar',
  signs: ['Kader', 'Petugas gizi'],
  period: 'tahun',
  counts: letters.map(([, count]) => count),
  indicators: quotients.map(([, indicator]) => indicator),
  lines: tally => [tally],
  columns: [
    monthColumn(),
    ...letters.map(([label, count]) => countColumn(label, count, 'Balita')),
    ...quotients.map(([label, indicator]) => percentColumn(label, indicator)),
  ],
})
