import { keepBallast, randomBytes } from './ballast.ts'
import type { PhoneBase } from './context.ts'
import { isStorageFull } from './faults.ts'

const mebibyte = 1024 * 1024

/**
 * The browser's own estimate of free space is no longer true (Chrome 138), so it is tried: a mebibyte is written, read
 * and taken away. Then the reserve for the save that comes when there is no room is set aside.
 */
export async function keepRoom(
  ctx: Pick<PhoneBase, 'store' | 'random'>,
  sizes: { readonly probe: number; readonly ballast: number } = { probe: mebibyte, ballast: 5 * mebibyte },
): Promise<'enough' | 'low' | 'spoilt'> {
  try {
    if ((await ctx.store.ballast.probe(randomBytes(ctx, sizes.probe))) === 'spoilt') return 'spoilt'
    await keepBallast(ctx, sizes.ballast)
    return 'enough'
  } catch (error) {
    if (isStorageFull(error)) return 'low'
    throw error
  }
}
