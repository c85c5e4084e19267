import type { Placed } from '../src/domain/log/index.ts'
import type { Context } from './context.ts'
import { readCursor, wholeLog } from './cursor.ts'
import { signedCursor } from './lives.ts'

type Told = {
  readonly account: string
  readonly epoch: string
  /** The receipt that the device has. */
  readonly before: string | undefined
  readonly placed: readonly Pick<Placed, 'id' | 'seq'>[]
}

/**
 * H2: the highest place that this device was told of without pulling it (what it sent, what it fetched by id), so that it
 * can contradict a restore all the same. One that it has already and that is higher stays.
 */
export async function receiptFor(
  ctx: Pick<Context, 'store' | 'secret'>,
  { account, epoch, before, placed }: Told,
): Promise<{ receipt?: string }> {
  const last = placed.reduce((a, b) => (a && a.seq > b.seq ? a : b), placed[0])
  if (!last) return {}
  const known = readCursor(before, ctx.secret)
  const isHers = known?.account === account && known.epoch === epoch
  if (isHers && known.places.some(([feed, seq]) => feed === wholeLog && seq > last.seq)) return {}
  const places = [[wholeLog, last.seq, last.id]] as const
  return { receipt: await signedCursor(ctx, { epoch, account, health: false, places }) }
}
