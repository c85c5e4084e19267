import type { PushAnswer, PushRequest } from '../domain/log/index.ts'
import { ack } from '../db/ack.ts'
import type { Card } from '../db/context.ts'
import { noticeEpoch } from '../db/epoch.ts'
import { forget, forgottenBy } from '../db/forget.ts'
import { newReplica } from '../db/new-replica.ts'
import type { Place, SaveState } from '../db/phone-store.ts'
import { bytesOf, firstBatch, limitsOf, offersOf, proofFor, savesOf, shownOf } from './batch.ts'
import type { Offer } from './batch.ts'
import { timed } from './pace.ts'
import { wantedPage } from './pull.ts'
import type { Asked } from './pull.ts'
import type { Session } from './session.ts'
import { failed } from './transport.ts'
import type { Failed } from './transport.ts'

/** `brought`: the first page of what is new, with the answer to the last batch (RULES.md P10). */
export type Pushed = { readonly brought?: Asked }

/** Everything in these states is offered once, in batches; what an answer does not name stays where it was. */
export async function pushAll<C extends Card>(
  s: Session<C>,
  states: readonly SaveState[],
): Promise<Pushed | Failed> {
  let queue = await offersOf(s.log, await s.log.store.saves(states))
  const rescues = queue.some(o => o.row.rescued)
  const shown = rescues ? [...(await shownOf(s.log, await s.log.store.saves(['sent'])))] : []
  let most: number | undefined
  let pushed: Pushed = {}
  while (queue.length > 0) {
    const pace = s.paces.push
    const limits = limitsOf(pace.size(), most)
    const batch = firstBatch(queue, limits)
    const offers = [...proofFor(batch, shown, limits), ...batch]
    const { place } = await s.log.store.meta()
    const request = requestFrom(place, offers, queue.length - batch.length, await wantedPage(s))
    const outcome = await timed(
      { pace, clock: s.clock },
      () => s.transport.push(request),
      () => bytesOf(offers),
    )
    if (failed(outcome) && outcome.fault === 'too-large' && offers.length > 1) {
      most = Math.floor(offers.length / 2)
      continue
    }
    if (failed(outcome) && !isRefusedForSize(outcome)) return outcome
    if (failed(outcome)) await tooLarge(s, batch)
    else pushed = await answered(s, batch, place, s.heard(outcome))
    shown.push(...batch.filter(o => o.row.rescued))
    queue = queue.slice(batch.length)
  }
  return pushed
}

/** What others wrote is offered with a cursor of an earlier epoch, from which no page goes on. */
function requestFrom(
  place: Place,
  batch: readonly Offer[],
  left: number,
  page?: PushRequest['page'],
): PushRequest {
  const rescued = batch[0]?.row.rescued === true
  const cursor = rescued ? place.proof : (place.beside ?? place).cursor
  const epoch = (place.beside ?? place).epoch
  return {
    ...(epoch !== undefined && { epoch }),
    ...(cursor !== undefined && { cursor }),
    ...(place.receipt !== undefined && { receipt: place.receipt }),
    left,
    ...(left === 0 && !rescued && page && { page }),
    saves: savesOf(batch),
  }
}

/** H1: an answer to a push names the epoch too; a device that never pulled would otherwise not notice. */
async function answered<C extends Card>(
  s: Session<C>,
  batch: readonly Offer[],
  place: Place,
  answer: PushAnswer,
): Promise<Pushed> {
  if (s.log.rules.hearsEpochOfPush) await noticeEpoch(s.log, answer.epoch)
  if (answer.newReplica) await newReplica(s.log)
  const offered = batch.map(o => ({ save: o.row.save, ids: o.entries.map(e => e.id) }))
  await ack(s.log, s.log.rules.verdicts(offered, answer.verdicts), s.serverTime(), answer.receipt)
  for (const subject of await forgottenBy(s.log, answer.verdicts)) await forget(s.log, subject)
  return answer.page ? { brought: { place, page: answer.page } } : {}
}

/** By our server. A box on the way that takes nothing will be mended, and no save with it. */
const isRefusedForSize = ({ fault, reason }: Failed): boolean => fault === 'too-large' && reason === 'size'

/** One save alone is more than the server takes: that can only be mended by people. */
const tooLarge = <C extends Card>(s: Session<C>, batch: readonly Offer[]): Promise<void> =>
  ack(
    s.log,
    batch.map(o => ({ save: o.row.save, verdict: 'rejected', reason: 'size' })),
    s.serverTime(),
  )
