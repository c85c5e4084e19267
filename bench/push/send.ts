import { gzipSync } from 'node:zlib'
import type { Save } from '../../src/domain/log/index.ts'
import { firstBatch, pushLimits } from '../../src/sync/batch.ts'
import type { Offer } from '../../src/sync/batch.ts'
import { failed, httpTransport } from '../../src/sync/index.ts'
import type { Transport } from '../../src/sync/index.ts'
import type { Session } from '../real-server.ts'

type To = { readonly fetch: typeof fetch; readonly url: string }

const offerOf = ({ save, entries }: Save, order: number): Offer => ({
  entries,
  row: {
    save,
    order,
    state: 'pending',
    ids: entries.map(e => e.id),
    abouts: entries.map(e => e.about),
    rescued: false,
    placed: [],
    value: undefined,
  },
})

const transportTo = ({ fetch, url }: To, { replica }: Session): Transport =>
  httpTransport({ fetch, base: url, replica })

async function send(transport: Transport, saves: readonly Save[], left: number): Promise<void> {
  const outcome = await transport.push({
    left,
    saves: saves.map(s => ({ save: s.save, entries: [...s.entries] })),
  })
  if (failed(outcome)) throw new Error(`A push failed: ${JSON.stringify(outcome)}`)
  const refused = outcome.answer.verdicts.find(v => v.verdict !== 'accepted')
  if (refused) throw new Error(`A save was not accepted: ${JSON.stringify(refused)}`)
}

/** As the phone sends its outbox: its batches, its transport, its headers. */
export async function sendAsPhone(to: To, session: Session, saves: readonly Save[]): Promise<void> {
  const transport = transportTo(to, session)
  let queue = saves.map(offerOf)
  while (queue.length > 0) {
    const batch = firstBatch(queue, pushLimits)
    queue = queue.slice(batch.length)
    await send(
      transport,
      batch.map(o => ({ save: o.row.save, entries: o.entries })),
      queue.length,
    )
  }
}

export async function sendSingly(to: To, session: Session, saves: readonly Save[]): Promise<void> {
  const transport = transportTo(to, session)
  for (const [i, save] of saves.entries()) await send(transport, [save], saves.length - i - 1)
}

/** Lines and gzip to somebody who checks nothing. */
export async function sendPlain(to: To, saves: readonly Save[], atOnce: number): Promise<void> {
  const lines = saves.flatMap(s => s.entries.map(e => JSON.stringify(e)))
  for (let at = 0; at < lines.length; at += atOnce) {
    const body = gzipSync(lines.slice(at, at + atOnce).join('\n'))
    const headers = { 'content-type': 'application/x-ndjson' }
    const answer = await to.fetch(`${to.url}/batch`, { method: 'POST', headers, body })
    if (!answer.ok) throw new Error(`A batch failed: ${answer.status} ${await answer.text()}`)
  }
}
