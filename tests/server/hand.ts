import type { FastifyInstance } from 'fastify'
import { book } from '../../src/app/book.ts'
import { openPocket } from '../../src/db/pocket.ts'
import type { Pocket } from '../../src/db/pocket-types.ts'
import { idFromParts } from '../../src/domain/log/index.ts'
import type { Body, EntriesAnswer, Entry, PullAnswer, PushAnswer } from '../../src/domain/log/index.ts'
import { cardVersion } from '../../src/domain/records/index.ts'
import type { Card, EntryDraft, Pen } from '../../src/domain/records/index.ts'
import { createEngine } from '../../src/sync/engine.ts'
import { createApp } from '../../sync-server/app.ts'
import { dayAt } from '../../sync-server/auth/clock.ts'
import type { Context } from '../../sync-server/context.ts'
import { newEngine } from '../db/pocket-world.ts'
import { fetchInto, injectTransport } from '../sync/inject-transport.ts'

/** A real phone of somebody who works somewhere, over the real server in process. */

export type Hand = {
  readonly account: string
  readonly pocket: Pocket<Card>
  readonly pen: Pen
  /** Written on the phone and sent. */
  does(drafts: readonly EntryDraft[]): Promise<void>
  sync(): Promise<void>
  /** Everything that the server serves this account, asked from the beginning, as it stands on the wire. */
  served(): Promise<{ readonly text: string; readonly entries: readonly Entry[]; readonly cursor?: string }>
  /**
   * A changed app: an envelope and a body of its own making; the verdict, or the reason. `rescuedBy`: a cursor of an earlier
   * epoch, with which it says that another one wrote it.
   */
  forges(kind: string, body: Body, part?: Partial<Entry>, rescuedBy?: string): Promise<string>
  asks(ids: readonly string[]): Promise<number>
}

export async function handOf(
  { ctx, door }: { readonly ctx: Context; readonly door?: Pick<FastifyInstance, 'inject'> },
  who: { id: string; nama: string; peran: Hand['pocket']['profile']['role'] },
  posyandu: string,
  phone: string,
): Promise<Hand> {
  const replica = idFromParts(phone, who.id)
  await ctx.accounts.register(who.id, { replica, publicKey: `kunci ${replica}`, name: 'HP' })
  const cookies = { [`__Host-saku-${replica}`]: await ctx.accounts.open(replica) }
  const app = door ?? (await createApp(ctx))
  let drawn = 0
  const random = (bytes: number) =>
    Uint8Array.from(Buffer.alloc(bytes, idFromParts(replica, `${(drawn += 1)}`)))
  const pocket = await openPocket<Card>({
    name: `saku-${replica}`,
    profile: { replica, account: who.id, name: who.nama, role: who.peran, areas: [] },
    book: async () => book,
    cardVersion,
    now: ctx.now,
    random,
    engine: newEngine(),
  })
  const member = { account: who.id, replica, role: who.peran, cookies }
  const wire = fetchInto(app, member)
  /** The server's clock is the bench's: the phone reads the age of what it keeps from it. */
  const dated: typeof fetch = async (...request) => {
    const answer = await wire(...request)
    answer.headers.set('date', ctx.now().toUTCString())
    return answer
  }
  const transport = injectTransport(app, member, { fetch: dated })
  const engine = createEngine({ log: await pocket.log(), transport })
  const sync = async (): Promise<void> => {
    const done = await engine.syncOnce()
    if (done !== 'done') throw new Error(`${who.nama}: ${done}`)
  }
  const ask = async <T>(path: string, body: object): Promise<T> => {
    const headers = { 'content-type': 'application/json', 'x-saku-replica': replica }
    const answer = await wire(path, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await answer.json()) as T // the route's own answer
  }
  const served: Hand['served'] = async () => {
    const entries: Entry[] = []
    let text = ''
    let cursor: string | undefined
    for (;;) {
      const page = await ask<PullAnswer>('/api/pull', { ...(cursor ? { cursor } : {}), limit: 500 })
      text += JSON.stringify(page.items)
      entries.push(...page.items.flatMap(i => ('entry' in i ? [i.entry as Entry] : []))) // it was checked when it was accepted
      if (page.items.length === 0 || page.cursor === cursor) return { text, entries, cursor: page.cursor }
      cursor = page.cursor
    }
  }
  const pen: Pen = { newId: pocket.newId, happenedOn: dayAt(ctx.now()), posyandu, by: who.id }
  let forged = 900
  const forges: Hand['forges'] = async (kind, body, part = {}, rescuedBy) => {
    forged += 1
    const save = pocket.newId()
    const entry = {
      id: pocket.newId(),
      save,
      kind,
      v: 1,
      about: posyandu,
      seenBy: 'posyandu',
      happenedOn: pen.happenedOn,
      deviceTime: '2010-01-01T00:00:00Z',
      by: who.id,
      replica,
      localSeq: forged,
      posyandu,
      body,
      ...part,
    }
    const rescue = rescuedBy !== undefined && { rescued: true }
    const { verdicts } = await ask<PushAnswer>('/api/push', {
      ...(rescuedBy !== undefined && { cursor: rescuedBy }),
      saves: [{ save, entries: [entry], ...rescue }],
    })
    const [first] = verdicts
    return first?.verdict === 'rejected' ? first.reason : (first?.verdict ?? 'nothing')
  }
  return {
    account: who.id,
    pocket,
    pen,
    sync,
    served,
    forges,
    does: async drafts => {
      await pocket.save(drafts)
      await sync()
    },
    asks: async ids => (await ask<EntriesAnswer>('/api/entries', { ids: [...ids] })).items.length,
  }
}
