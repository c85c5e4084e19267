import { plainCodec } from '../db/codec.ts'
import type { Unsent } from '../db/raw-outbox.ts'
import { firstBatch, offersOf, savesOf } from './batch.ts'
import type { Limits } from './batch.ts'
import { jsonBody, sizeOf } from './http-body.ts'
import { unlessSilent } from './silence.ts'
import { lockOf } from './turn.ts'

/** A service worker is ended after a while: little at once, and what went through went through. */
const limits: Limits = { entries: 300, bytes: 256 * 1024, saves: 300 }

export type Behind = {
  readonly unsent: () => Promise<readonly Unsent[]>
  readonly fetch: typeof fetch
  /** Tell whether a window is at it. */
  readonly locks: Pick<LockManager, 'query'>
}

/**
 * Sends the outbox without a window, and only that: it reads and never writes. The server has the saves, and the app is
 * told so at its next start, when it offers them once more and hears that they are there (RULES.md S2). So no second
 * code ever marks something as sent (D1), and old code here can do no harm to a newer database. Rejects when something
 * did not go through, for the browser to try again.
 */
export async function sendBehind({ unsent, fetch, locks }: Behind): Promise<void> {
  for (const account of await unsent()) await sendAll(account, fetch, () => giveWay(locks, account.replica))
}

/** To the window that a person sees, and none waits for what it does not see: what both send at once arrives once. */
async function giveWay(locks: Behind['locks'], replica: string): Promise<void> {
  const { held = [] } = await locks.query()
  if (held.some(({ name }) => name === lockOf(replica))) throw new Error('A window is at it')
}

async function sendAll(
  { replica, rows, place }: Unsent,
  ask: typeof fetch,
  mayGo: () => Promise<void>,
): Promise<void> {
  // What others wrote is offered with a proof, by the app.
  const own = rows.filter(row => !row.rescued).sort((a, b) => a.order - b.order)
  let queue = await offersOf({ codec: plainCodec }, own)
  const { epoch, cursor } = place.beside ?? place
  const from = { epoch, cursor, receipt: place.receipt }
  while (queue.length > 0) {
    await mayGo()
    const batch = firstBatch(queue, limits)
    const left = queue.length - batch.length
    const body = await jsonBody({ ...from, left, saves: savesOf(batch) })
    // The browser ends a worker that takes too long, and asks it no more after a few tries.
    const response = await unlessSilent({ bytesUp: sizeOf(body) }, ({ signal }) =>
      ask('/api/push', {
        method: 'POST',
        headers: { accept: 'application/json', 'x-saku-replica': replica, ...body.headers },
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        body: body.bytes,
        signal,
      }),
    )
    // A session that has run out, or a refusal, is the app's to deal with; a captive portal answers with a page.
    if (response.status >= 400 && response.status < 500 && response.status !== 429) return
    if (!response.ok || !isJson(response)) throw new Error(`Not received: ${response.status}`)
    queue = queue.slice(batch.length)
  }
}

const isJson = (response: Response): boolean =>
  /^application\/json\b/.test(response.headers.get('content-type') ?? '')
