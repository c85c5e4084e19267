import { gzipSync } from 'node:zlib'
import type { PushAnswer, Save } from '../../src/domain/log/index.ts'
import { bytesOf, firstBatch, limitsOf, offerOf } from '../../src/sync/batch.ts'
import type { Offer } from '../../src/sync/batch.ts'
import { openPaces, timed } from '../../src/sync/pace.ts'
import { failed, httpTransport } from '../../src/sync/index.ts'
import type { Outcome, Transport } from '../../src/sync/index.ts'
import type { Session } from '../real-server.ts'

type To = { readonly fetch: typeof fetch; readonly url: string }

const offered = ({ save, entries }: Save, order: number): Offer =>
  offerOf(
    {
      save,
      order,
      state: 'pending',
      ids: entries.map(e => e.id),
      abouts: entries.map(e => e.about),
      rescued: false,
      placed: [],
      value: undefined,
    },
    entries,
  )

export const transportTo = ({ fetch, url }: To, { replica }: Session): Transport =>
  httpTransport({ fetch, base: url, replica })

/** As large as the phone makes them where the line is good. */
export function batchesOf(saves: readonly Save[]): Save[][] {
  const { push: pace } = openPaces()
  const batches: Save[][] = []
  let queue = saves.map(offered)
  while (queue.length > 0) {
    const batch = firstBatch(queue, limitsOf(pace.size()))
    queue = queue.slice(batch.length)
    pace.passed(bytesOf(batch), 1)
    batches.push(batch.map(o => ({ save: o.row.save, entries: o.entries })))
  }
  return batches
}

export const pushed = (
  transport: Transport,
  saves: readonly Save[],
  left: number,
): Promise<Outcome<PushAnswer>> =>
  transport.push({ left, saves: saves.map(s => ({ save: s.save, entries: [...s.entries] })) })

function taken(outcome: Outcome<PushAnswer>): void {
  if (failed(outcome)) throw new Error(`A push failed: ${JSON.stringify(outcome)}`)
  const refused = outcome.answer.verdicts.find(v => v.verdict !== 'accepted')
  if (refused) throw new Error(`A save was not accepted: ${JSON.stringify(refused)}`)
}

/** As the phone sends its outbox: its batches and its pace, its transport, its headers. */
export async function sendAsPhone(to: To, session: Session, saves: readonly Save[]): Promise<void> {
  const transport = transportTo(to, session)
  const pace = openPaces().push
  let queue = saves.map(offered)
  while (queue.length > 0) {
    const batch = firstBatch(queue, limitsOf(pace.size()))
    queue = queue.slice(batch.length)
    const some = batch.map(o => ({ save: o.row.save, entries: o.entries }))
    const line = { pace, clock: () => performance.now() }
    taken(
      await timed(
        line,
        () => pushed(transport, some, queue.length),
        () => bytesOf(batch),
      ),
    )
  }
}

export async function sendSingly(to: To, session: Session, saves: readonly Save[]): Promise<void> {
  const transport = transportTo(to, session)
  for (const [i, save] of saves.entries()) taken(await pushed(transport, [save], saves.length - i - 1))
}

/** Lines and gzip for somebody who checks nothing. */
export function plainBodies(saves: readonly Save[], atOnce: number): Uint8Array<ArrayBuffer>[] {
  const lines = saves.flatMap(s => s.entries.map(e => JSON.stringify(e)))
  const bodies: Uint8Array<ArrayBuffer>[] = []
  for (let at = 0; at < lines.length; at += atOnce)
    bodies.push(gzipSync(lines.slice(at, at + atOnce).join('\n')))
  return bodies
}

export async function postPlain(to: To, bodies: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
  for (const body of bodies) {
    const headers = { 'content-type': 'application/x-ndjson' }
    const answer = await to.fetch(`${to.url}/batch`, { method: 'POST', headers, body })
    if (!answer.ok) throw new Error(`A batch failed: ${answer.status} ${await answer.text()}`)
  }
}

export const sendPlain = (to: To, saves: readonly Save[], atOnce: number): Promise<void> =>
  postPlain(to, plainBodies(saves, atOnce))
