import type { PhoneBase } from './context.ts'

const randomAtOnce = 65536

/** Random, because flash and LevelDB compress: a ballast of zeros would give nothing back. */
export async function keepBallast(ctx: Pick<PhoneBase, 'store' | 'random'>, size: number): Promise<void> {
  if (!(await ctx.store.ballast.held())) await ctx.store.ballast.hold(randomBytes(ctx, size))
}

export function randomBytes({ random }: Pick<PhoneBase, 'random'>, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at += randomAtOnce) bytes.set(random(Math.min(randomAtOnce, size - at)), at)
  return bytes
}
