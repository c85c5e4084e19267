import type { Count } from './count.ts'
import type { Indicator } from './indicator.ts'

/**
 * The lists as text for `docs/indicators.md`: written from the very definitions that are counted by, and held against the
 * page by a test, so that it cannot grow stale.
 */
export const indicatorTable = (indicators: readonly Indicator[]): string =>
  table(
    ['id', 'indicator', 'numerator', 'denominator', 'period', 'better', 'source and notes'],
    indicators.map(i => [
      code(i.id),
      `${i.words}${i.sasaran ? ` (sasaran: ${code(i.sasaran)})` : ''}`,
      `${named(i.numerator)}${i.minus ? ` − ${named(i.minus)}` : ''}`,
      `${i.share ? `${i.share * percent} % of ` : ''}${named(i.denominator)}${i.missing ? `; not known: ${code(i.missing.id)}` : ''}`,
      i.period === 'tahun' ? 'year so far' : 'month',
      i.better === 'up' ? 'more' : 'less',
      [i.source, i.notes, i.target === undefined ? undefined : `target ${i.target} %`]
        .filter(Boolean)
        .join('. '),
    ]),
  )

const percent = 100

/** Without the columns of age and sex of F1, which follow from their whole. */
export const countTable = (counts: readonly Count[]): string =>
  table(
    ['id', 'what is counted', 'part of', 'counted', 'reader'],
    counts
      .filter(c => !isColumn(c))
      .map(c => [
        code(c.id),
        c.per ? `${c.words} (families)` : c.words,
        c.within ? code(c.within.id) : '',
        c.each === 'bulan' ? 'each month' : 'first time in the year',
        c.neverKader ? 'health workers, never a kader' : c.seenBy === 'health' ? 'health' : 'posyandu',
      ]),
  )

const isColumn = ({ id }: Count): boolean => /-\d+-\d+-[lp]$/.test(id)

const code = (text: string): string => `\`${text}\``
const named = (c: Count): string => `${c.words} ${code(c.id)}`

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
