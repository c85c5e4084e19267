import { projector, stampFor } from './projector.ts'
import type { Means } from './projector.ts'

/** How far it is: subjects gone through, or people who are still to be folded. */
export type Left = { readonly walked: number } | { readonly persons: number }

/**
 * Works until what is kept says what the log says now. Beside a server that follows there is next to nothing to do; where
 * none runs, this does what it would have done. Both at once void each other's slices and never what is right.
 */
export async function bringUpToDate(ctx: Means, told: (left: Left) => Promise<void> | void): Promise<void> {
  const { figures } = ctx.store
  const p = projector(ctx)
  while (await p.step()) {
    const { walked, until } = await figures.place()
    await told(walked === undefined ? { persons: await figures.countStale(stampFor(until)) } : { walked })
  }
}
