import { demoData } from '../../bench/demo/index.ts'
import { book } from '../../src/app/book.ts'
import { openPocket } from '../../src/db/pocket.ts'
import type { Pocket } from '../../src/db/pocket-types.ts'
import { assess, typicalSubject } from '../../src/domain/instrument/index.ts'
import type { AnyAnswers } from '../../src/domain/instrument/index.ts'
import { instrumentById } from '../../src/domain/instruments/index.ts'
import { idFromParts } from '../../src/domain/log/index.ts'
import type { Body, EntriesAnswer, Entry, PullAnswer, PushAnswer } from '../../src/domain/log/index.ts'
import { policyDefaults } from '../../src/domain/policy/index.ts'
import { cardVersion, registerPerson, saveScreening } from '../../src/domain/records/index.ts'
import type { Card, EntryDraft, Pen } from '../../src/domain/records/index.ts'
import { createEngine } from '../../src/sync/engine.ts'
import { createApp } from '../../sync-server/app.ts'
import { dayAt } from '../../sync-server/auth/clock.ts'
import { loadDemo } from '../../sync-server/demo.ts'
import { newEngine } from '../db/pocket-world.ts'
import { fetchInto, injectTransport } from '../sync/inject-transport.ts'
import { openBench } from './auth-world.ts'
import type { Bench } from './auth-world.ts'

/** One posyandu with its real kinds: phones of people who work there, and what each of them is served. */

const size = { people: 12, posyandu: 1, months: 1 } as const

export type Hand = {
  readonly account: string
  readonly pocket: Pocket<Card>
  readonly pen: Pen
  /** Written on the phone and sent. */
  does(drafts: readonly EntryDraft[]): Promise<void>
  sync(): Promise<void>
  /** Everything that the server serves this account, asked from the beginning, as it stands on the wire. */
  served(): Promise<{ readonly text: string; readonly entries: readonly Entry[] }>
  /** A changed app: an envelope and a body of its own making. */
  forges(kind: string, body: Body, part?: Partial<Entry>): Promise<string>
  asks(ids: readonly string[]): Promise<number>
}

export async function privateWorld() {
  const bench = await openBench()
  await loadDemo(bench.ctx, size)
  const { staff } = demoData({ today: dayAt(bench.ctx.now()), seed: 'saku-kader', ...size })
  const named = (role: string, n = 0) => {
    const found = staff.filter(s => s.peran === role)[n]
    if (!found) throw new Error(`No ${role} in the demo`)
    return found
  }
  const posyandu = named('kader').wilayah[0] ?? ''
  const hand = (who: { id: string; nama: string; peran: Hand['pocket']['profile']['role'] }, phone = 'HP') =>
    handOf(bench, who, posyandu, phone)
  const [named1, other] = [await hand(named('kader')), await hand(named('kader', 1))]
  const bidan = await hand(named('bidan'))
  const puskesmas = await hand(named('puskesmas'))
  const person = async (name: string): Promise<string> => {
    const id = idFromParts('warga', name)
    const body = { nama: name, jk: 'P', tanggal_lahir: '1985-02-01', nik_status: 'belum', posyandu } as const
    await named1.does(registerPerson(named1.pen, { ...body, status: 'aktif', sasaran: 'sasaran' }, id))
    return id
  }
  const again = () => hand(named('kader'), 'HP baru')
  return { bench, posyandu, named: named1, other, bidan, puskesmas, person, again }
}

export async function close(w: Awaited<ReturnType<typeof privateWorld>>): Promise<void> {
  for (const h of [w.named, w.other, w.bidan, w.puskesmas]) h.pocket.close()
  await w.bench.app.close()
}

/** A checklist as its author saves it. */
export function visited(pen: Pen, person: string, id: string, answers: AnyAnswers): EntryDraft[] {
  const instrument = instrumentById(id)
  if (!instrument) throw new Error(`No instrument ${id}`)
  const c = { who: typicalSubject(instrument), policy: policyDefaults }
  const assessment = assess(instrument, answers, c)
  return saveScreening(pen, {
    instrument,
    person,
    lokasi: 'rumah',
    answers,
    assessment,
    version: { rules: 'v' },
  })
}

async function handOf(
  { ctx }: Bench,
  who: { id: string; nama: string; peran: Hand['pocket']['profile']['role'] },
  posyandu: string,
  phone: string,
): Promise<Hand> {
  const replica = idFromParts(phone, who.id)
  await ctx.accounts.register(who.id, { replica, publicKey: `kunci ${replica}`, name: 'HP' })
  const cookies = { [`__Host-saku-${replica}`]: await ctx.accounts.open(replica) }
  const app = await createApp(ctx)
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
      if (page.items.length === 0 || page.cursor === cursor) return { text, entries }
      cursor = page.cursor
    }
  }
  const pen: Pen = { newId: pocket.newId, happenedOn: dayAt(ctx.now()), posyandu, by: who.id }
  let forged = 900
  const forges: Hand['forges'] = async (kind, body, part = {}) => {
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
    const { verdicts } = await ask<PushAnswer>('/api/push', { saves: [{ save, entries: [entry] }] })
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
