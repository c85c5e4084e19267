import type { View } from '../log/index.ts'
import { formatDecimal } from '../measures/decimal.ts'
import { countedHistory } from '../records/index.ts'
import type { Card } from '../records/index.ts'
import { childCards } from '../records/weighings.ts'
import type { PreviewRow } from './preview-rows.ts'

/** What stands of a child on a day already. */
export type HeldWeighing = { readonly onDate: string; readonly bb?: number; readonly tb?: number }

export const heldWeighings = (view: View): HeldWeighing[] =>
  countedHistory(view)
    .filter(s => childCards.has(s.instrument))
    .map(({ happenedOn, answers: { bb, tb } }) => ({
      onDate: happenedOn,
      ...(typeof bb === 'number' ? { bb } : {}),
      ...(typeof tb === 'number' ? { tb } : {}),
    }))

/**
 * Whose records must be opened before a weighing of these rows can be told from one that is there: not of a child who was last
 * measured before it, which the card already says.
 */
export function toBeOpened(rows: readonly PreviewRow[], cardOf: (id: string) => Card | undefined): string[] {
  const ids = new Set<string>()
  for (const row of rows) {
    if (row.outcome !== 'ukur' || !('id' in row.of)) continue
    const last = [cardOf(row.of.id)?.ukur?.bb?.on, cardOf(row.of.id)?.ukur?.tb?.on].filter(
      on => on !== undefined,
    )
    if (last.some(on => on >= row.weighing.onDate)) ids.add(row.of.id)
  }
  return [...ids]
}

/** A weighing of a day on which the child has one is none; where the figures differ, that is said and nothing is changed. */
export const withoutHeld = (
  rows: readonly PreviewRow[],
  held: ReadonlyMap<string, readonly HeldWeighing[]>,
): PreviewRow[] =>
  rows.map(row => {
    if (row.outcome !== 'ukur' || !('id' in row.of)) return row
    const known = row.of.id
    const there = held.get(known)?.find(h => h.onDate === row.weighing.onDate)
    if (!there) return row
    const { outcome: _, of: __, ...said } = row
    return { ...said, outcome: 'ganda', known, message: sameDay(there, row.weighing.answers) }
  })

function sameDay(there: HeldWeighing, ours: { readonly bb?: number; readonly tb?: number }): string {
  const differing = ([key, words, unit]: readonly ['bb' | 'tb', string, string]): string[] => {
    const [held, said] = [there[key], ours[key]]
    if (held === undefined || said === undefined || held === said) return []
    return [`${words} di catatan ${formatDecimal(held)} ${unit}, di berkas ${formatDecimal(said)} ${unit}`]
  }
  const differences = [...differing(['bb', 'BB', 'kg']), ...differing(['tb', 'PB/TB', 'cm'])]
  return differences.length === 0
    ? 'Pengukuran hari itu sudah tercatat.'
    : `Hari itu sudah tercatat dan berbeda: ${differences.join('; ')}. Catatan tidak diubah.`
}
