import { describe, expect, it } from 'vitest'
import { Dexie } from 'dexie'
import { databaseOf } from '../../src/db/names.ts'
import { schemaNumber } from '../../src/db/phone-store.ts'
import { unsentOf } from '../../src/db/raw-outbox.ts'
import { sendBehind } from '../../src/sync/send-behind.ts'
import { id } from '../fixtures/entries.ts'
import { newEngine, person, pocketIn } from '../db/pocket-world.ts'

const name = databaseOf(id('HP A'))
const lock = { name: `sync ${id('HP A')}` }
const free = { query: async () => ({ held: [] }) }
const taken = { query: async () => ({ held: [lock] }) }

type Sent = { replica: string | null; body: { left: number; saves: { save: string; entries: unknown[] }[] } }

async function bodyOf(init: RequestInit): Promise<Sent['body']> {
  const zipped = new Headers(init.headers).get('content-encoding') === 'gzip'
  const stream = new Blob([init.body as ArrayBuffer]).stream()
  const text = zipped ? stream.pipeThrough(new DecompressionStream('gzip')) : stream
  return JSON.parse(await new Response(text).text()) as Sent['body'] // as sendAll writes it
}

function server(answer: () => Response) {
  const sent: Sent[] = []
  const ask: typeof fetch = async (_, init = {}) => {
    sent.push({ replica: new Headers(init.headers).get('x-saku-replica'), body: await bodyOf(init) })
    return answer()
  }
  return { sent, ask }
}
const ok = () => Response.json({ epoch: 'e', verdicts: [] })

async function phoneWith(words: readonly string[]) {
  const engine = newEngine()
  const pocket = await pocketIn(engine, { name })
  const saved = []
  for (const word of words) saved.push(await pocket.save([person(word)]))
  return { engine, pocket, saved, unsent: () => unsentOf(engine.indexedDB) }
}

describe('what is sent without a window', () => {
  it('D1 is the whole outbox in its order, and nothing on the phone is changed by it', async () => {
    const { pocket, saved, unsent } = await phoneWith(['Siti', 'Budi', 'Ani'])
    const { sent, ask } = server(ok)
    await sendBehind({ unsent, fetch: ask, locks: free })
    expect(sent.map(s => s.replica)).toEqual([id('HP A')])
    expect(sent[0]?.body.saves).toEqual(saved.map(({ save, entries }) => ({ save, entries })))
    expect(sent[0]?.body.left).toBe(0)
    expect((await pocket.outbox()).map(l => l.state)).toEqual(['pending', 'pending', 'pending'])
    pocket.close()
  })

  it('is nothing while a window syncs, and is tried again, for that may not get through', async () => {
    const { pocket, unsent } = await phoneWith(['Siti'])
    const { sent, ask } = server(ok)
    await expect(sendBehind({ unsent, fetch: ask, locks: taken })).rejects.toThrow('at it')
    expect(sent).toEqual([])
    pocket.close()
  })

  it('gives way to a window that comes in the middle', async () => {
    const { pocket, unsent } = await phoneWith(Array.from({ length: 301 }, (_, n) => `Siti ${n}`))
    let asked = 0
    const locks = { query: async () => ({ held: asked++ === 0 ? [] : [lock] }) }
    const { sent, ask } = server(ok)
    await expect(sendBehind({ unsent, fetch: ask, locks })).rejects.toThrow('at it')
    expect(sent.map(s => s.body.left)).toEqual([1])
    pocket.close()
  })

  it.each([
    ['a captive portal', () => new Response('<h1>WiFi</h1>', { headers: { 'content-type': 'text/html' } })],
    ['a busy server', () => Response.json({}, { status: 503 })],
    ['one that says later', () => Response.json({}, { status: 429 })],
  ])('%s did not receive it: the browser tries again', async (_, answer) => {
    const { pocket, unsent } = await phoneWith(['Siti'])
    await expect(sendBehind({ unsent, fetch: server(answer).ask, locks: free })).rejects.toThrow(
      'Not received',
    )
    pocket.close()
  })

  it('leaves an ended session to the app', async () => {
    const { pocket, unsent } = await phoneWith(['Siti'])
    const { sent, ask } = server(() => Response.json({}, { status: 401 }))
    await sendBehind({ unsent, fetch: ask, locks: free })
    expect(sent).toHaveLength(1)
    pocket.close()
  })

  it('D3 leaves the database of a newer app alone, makes none, and never stands in the way of an upgrade', async () => {
    const { engine, pocket, unsent } = await phoneWith(['Siti'])
    const { store } = await pocket.log()
    const { head } = await store.meta()
    if (!head) throw new Error('no head')
    await store.commit({ expect: { head }, puts: { head: { ...head, schema: schemaNumber + 1 } } })
    expect(await unsent()).toEqual([])
    pocket.close()
    const newer = new Dexie(name, engine)
    newer.version(2).stores({ lain: 'id' })
    await newer.open()
    newer.close()
    expect(await unsentOf(newEngine().indexedDB)).toEqual([])
  })
})
