import { monthBefore } from '../measures/weight-gain/weighings.ts'
import type { Screening } from '../records/history.ts'

/** What is never the same twice by itself. The height of a grown-up is, and so is a big child's head. */
const changing = ['bb', 'lila', 'lp', 'sistolik', 'diastolik'] as const
const growing: readonly string[] = [...changing, 'tb']
const growsOn: ReadonlySet<string> = new Set(['bayi-balita-apras'])

/** One figure that did not change is common: a child that did not gain. */
const leastFigures = 2

/** The figures that this card and the one of last month, or of earlier this month, both have. */
export type Comparison = { readonly keys: readonly string[]; readonly same: boolean }

/**
 * Whether every figure is exactly that of last month: perhaps copied, not measured. Nothing where there is no such card or fewer
 * than two figures stand in both.
 */
export function comparedWith(
  now: Pick<Screening, 'instrument' | 'happenedOn' | 'answers'>,
  history: readonly Screening[],
): Comparison | undefined {
  const from = `${monthBefore(now.happenedOn.slice(0, 7))}-01`
  const before = history.find(
    s => s.instrument === now.instrument && s.happenedOn < now.happenedOn && s.happenedOn >= from,
  )
  if (!before) return undefined
  const wanted: readonly string[] = growsOn.has(now.instrument) ? growing : changing
  const keys = wanted.filter(
    key => typeof now.answers[key] === 'number' && typeof before.answers[key] === 'number',
  )
  if (keys.length < leastFigures) return undefined
  return { keys, same: keys.every(key => now.answers[key] === before.answers[key]) }
}
