import { bars, columns, followUpLines, groupCount, groups, ratios, visitLines } from './lines.ts'
import { percent } from './percent.ts'
import type { MonthRecap } from './recap.ts'
import { monthOf, plainDay } from '../shared/words.ts'

type Told = {
  readonly recap: MonthRecap
  readonly place: string
  readonly today: string
  readonly mark?: string | undefined
}

const letters = [
  ...bars.map(b => [b.letter, b.count] as const),
  ['T', 'skdn-t'],
  ['O', 'skdn-o'],
  ['B', 'skdn-b'],
  ['2T', 'skdn-2t'],
  ['BGM', 'skdn-bgm'],
] as const

/** The report as a message: numbers alone, no name. */
export function reportWords({ recap, place, today, mark }: Told): string {
  const { value } = recap
  return [
    ...(mark ? [mark] : []),
    `Laporan ${place}, ${monthOf(`${recap.month}-01`)}`,
    `Dihitung ${plainDay(today)} dengan Saku Kader`,
    '',
    `SKDN: ${letters.map(([letter, count]) => `${letter} ${value(count)}`).join(', ')}`,
    ratios
      .slice(0, 4)
      .map(i => `${i.words.split(',')[0]} ${percent(recap.ratio(i))}`)
      .join(', '),
    '',
    `Datang ${recap.total('datang')} dari ${recap.total('sasaran')} sasaran, dirujuk ${recap.total('dirujuk')}`,
    ...groups
      .filter(g => value(groupCount(g, 'sasaran')) > 0)
      .map(g => `${g.words}: ${columns.map(c => `${c.words} ${value(groupCount(g, c.what))}`).join(', ')}`),
    '',
    ...visitLines.map(l => `${l.words}: ${value(l.count)}`),
    '',
    ...followUpLines.filter(l => value(l.count) > 0).map(l => `${l.words}: ${value(l.count)}`),
  ]
    .join('\n')
    .trim()
}
