import type { Figures, Where } from './figures.ts'
import { figureKey } from './figures.ts'
import type { FiguresAnswer } from './told.ts'

/** Figures as they were told, and which of them were held back because they are too few to be published. */
export type Known = { readonly figures: Figures; readonly hidden: ReadonlySet<string> }

export function knownFrom({ counts, rows }: Pick<FiguresAnswer, 'counts' | 'rows'>): Known {
  const figures = new Map<string, number>()
  const hidden = new Set<string>()
  for (const { area, month, sums } of rows)
    for (const [at, n] of sums.entries()) {
      const key = figureKey(counts[at] ?? '', area, month)
      if (n === null) hidden.add(key)
      else if (n > 0) figures.set(key, n)
    }
  return { figures, hidden }
}

/** A sum of which a part is held back is no number. */
export const isHidden = ({ hidden }: Known, count: string, { posyandu, months }: Where): boolean =>
  hidden.size > 0 && posyandu.some(p => months.some(m => hidden.has(figureKey(count, p, m))))
