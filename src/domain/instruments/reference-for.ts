import type { AnyInstrument } from '../instrument/index.ts'
import { loadGrowthReference } from '../reference/index.ts'
import type { GrowthReference } from '../reference/index.ts'

/** What a card needs besides its answers. If it cannot be read, growth is "belum dinilai" and the card works all the same. */
export const referenceFor = (i: AnyInstrument | undefined): Promise<GrowthReference | undefined> =>
  i?.reads === 'growth-reference' ? loadGrowthReference().catch(() => undefined) : Promise.resolve(undefined)
