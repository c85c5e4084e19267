import type { Pertumbuhan } from '../../instruments/parts/pertumbuhan.ts'
import type { CardRow } from './card.ts'

export type IndexName = 'bbu' | 'tbu' | 'bbtb' | 'lku' | 'imtu'

const isGrowth = (x: unknown): x is Pertumbuhan => typeof x === 'object' && x !== null && 'facts' in x

/** What the child's card derives of growth and gain; nothing on the cards of adults. */
export function growthIn({ derived }: CardRow): Pertumbuhan | undefined {
  const found = derived['tumbuh']
  return isGrowth(found) ? found : undefined
}
