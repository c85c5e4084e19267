import type { Figures, Where } from './figures.ts'
import { figureKey, sumOf } from './figures.ts'
import { yearUntil } from './month.ts'
import type { FiguresAnswer } from './told.ts'

/** Figures as they were told, and which of them were held back because they are too few to be published. */
export type Known = {
  readonly figures: Figures
  readonly hidden: ReadonlySet<string>
  /** January until a month, where a month of it was held back: the sum as it was told, or `null` where that was held back too. */
  readonly years?: ReadonlyMap<string, number | null>
}

export function knownFrom({ counts, rows, years }: Pick<FiguresAnswer, 'counts' | 'rows' | 'years'>): Known {
  const figures = new Map<string, number>()
  const hidden = new Set<string>()
  for (const { area, month, sums } of rows)
    for (const [at, n] of sums.entries()) {
      const key = figureKey(counts[at] ?? '', area, month)
      if (n === null) hidden.add(key)
      else if (n > 0) figures.set(key, n)
    }
  return {
    figures,
    hidden,
    ...(years ? { years: yearsIn(years) } : {}),
  }
}

const yearsIn = ({ counts, rows }: NonNullable<FiguresAnswer['years']>): Map<string, number | null> =>
  new Map(
    rows.flatMap(({ area, month, sums }) =>
      sums.map((n, at) => [figureKey(counts[at] ?? '', area, month), n] as const),
    ),
  )

/** A count at places in a month, or from January until it; undefined where something in it is held back. */
export function knownSum(
  known: Known,
  count: string,
  { places, month, period }: { places: readonly string[]; month: string; period: 'bulan' | 'tahun' },
): number | undefined {
  let all = 0
  for (const place of places) {
    const told = period === 'tahun' ? known.years?.get(figureKey(count, place, month)) : undefined
    const where = { posyandu: [place], months: period === 'tahun' ? yearUntil(month) : [month] }
    if (told === null || (told === undefined && isHidden(known, count, where))) return undefined
    all += told ?? sumOf(known.figures, count, where)
  }
  return all
}

/** A sum of which a part is held back is no number. */
export const isHidden = ({ hidden }: Known, count: string, { posyandu, months }: Where): boolean =>
  hidden.size > 0 && posyandu.some(p => months.some(m => hidden.has(figureKey(count, p, m))))
