import type { PhoneBase } from './context.ts'

const mebibyte = 1024 * 1024
const randomAtOnce = 65536

/** Random, because flash and LevelDB compress: a ballast of zeros would give nothing back. */
export async function keepBallast(
  ctx: Pick<PhoneBase, 'store' | 'random'>,
  size = 5 * mebibyte,
): Promise<void> {
  if (await ctx.store.ballast.held()) return
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at += randomAtOnce) bytes.set(ctx.random(Math.min(randomAtOnce, size - at)), at)
  await ctx.store.ballast.hold(bytes)
}
