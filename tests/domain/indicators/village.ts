import {
  attendance,
  contributionsOf,
  counts,
  countsAsTree,
  figuresOf,
  personsOf,
  policyAt,
  ratioOf,
  indicatorById,
  sumOf,
} from '../../../src/domain/indicators/index.ts'
import type { Contribution, World } from '../../../src/domain/indicators/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { id } from '../records/world.ts'
import { melati, posyandu, reference } from '../tasks/people.ts'

export const span = { from: '2026-01', until: '2026-12' }

/** A posyandu whose people are counted: figures by month, and who stands behind them. */
export function village() {
  const p = posyandu()
  const contributions = (): Contribution[] => {
    const cards = p.cards(true)
    const world: World = {
      kinds,
      reference,
      policyAt: policyAt(
        cards.flatMap(c => c.area ?? []),
        cards.flatMap(c => c.kebijakan ?? []),
      ),
    }
    const came = attendance(cards)
    return cards
      .filter(c => c.kind === 'orang')
      .flatMap(({ id: person }) => {
        const items = p.items.filter(i => i.entry.about === person)
        return contributionsOf({ id: person, items, attended: came.get(person) }, countsAsTree, span, world)
      })
  }
  const where = (month: string, at: string) => ({ posyandu: [at], months: [month] })
  return {
    ...p,
    contributions,
    figure: (count: string, month: string, at = melati): number =>
      sumOf(figuresOf(contributions(), counts), count, where(month, at)),
    /** Several counts of one month as one line. */
    row: (month: string, ids: readonly string[], at = melati): number[] => {
      const figures = figuresOf(contributions(), counts)
      return ids.map(c => sumOf(figures, c, where(month, at)))
    },
    who: (count: string, month: string, at = melati): string[] =>
      personsOf(contributions(), count, where(month, at), counts),
    ratio: (indicator: string, month: string, at = melati) => {
      const i = indicatorById.get(indicator)
      if (!i) throw new Error(`No indicator ${indicator}`)
      return ratioOf(i, figuresOf(contributions(), counts), { posyandu: [at], month })
    },
    weighed: (person: string, day: string, kg: number, more = {}) =>
      p.screened(person, day, { bb: kg, ...more }),
  }
}

export { id, melati }
