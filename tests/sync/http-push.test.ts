import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unframe } from '../../src/domain/log/columns/frame.ts'
import { columnsType } from '../../src/domain/log/columns/type.ts'
import { unpack } from '../../src/domain/log/columns/unpack.ts'
import type { PushRequest } from '../../src/domain/log/index.ts'
import { httpTransport } from '../../src/sync/http-transport.ts'
import { id } from '../fixtures/entries.ts'

type Given = { type: string; input: unknown }
type Server = (given: Given) => Response

const plain = 'application/json'
const answer = (body: unknown, { status = 200, takes = true } = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': plain, ...(takes && { 'x-saku-takes': 'columns' }) },
  })
const done = { epoch: 'e', verdicts: [], feeds: [], items: [], cursor: 'c', more: false }

const today: Server = () => answer(done)
/** As the server before the columns was: it names nothing, and takes JSON and 500 entries. */
const older: Server = ({ type, input }) => {
  if (type !== plain)
    return answer({ reason: 'jenis', message: 'Kiriman harus berupa JSON.' }, { status: 415, takes: false })
  const { saves = [] } = input as Partial<PushRequest> // what the product sent
  const many = saves.reduce((n, s) => n + s.entries.length, 0) > 500
  return many
    ? answer({ reason: 'size', message: 'x' }, { status: 413, takes: false })
    : answer(done, { takes: false })
}

function inputOf(type: string, init: RequestInit): unknown {
  if (typeof init.body === 'string') return JSON.parse(init.body)
  const bytes = new Uint8Array(init.body as ArrayBuffer) // the product sends text or bytes
  if (type === plain) return JSON.parse(gunzipSync(bytes).toString())
  const { ids, zipped } = unframe(bytes)
  return unpack({ ids, text: gunzipSync(zipped).toString() }, { chars: 1e7, depth: 20 })
}

function phone(first: Server) {
  const sent: Given[] = []
  let server = first
  const fetch = async (_: unknown, init: RequestInit = {}): Promise<Response> => {
    const type = new Headers(init.headers).get('content-type') ?? ''
    const given = { type, input: inputOf(type, init) }
    sent.push(given)
    return server(given)
  }
  const transport = httpTransport({ fetch: fetch as typeof globalThis.fetch, replica: 'HP-A' })
  return { transport, sent, types: () => sent.map(s => s.type), becomes: (next: Server) => (server = next) }
}

const push = (saves: number, entries = 1): PushRequest => ({
  left: 0,
  saves: Array.from({ length: saves }, (_, s) => ({
    save: id(`s${s}`),
    entries: Array.from({ length: entries }, (__, e) => ({ id: id(`e${s} ${e}`), body: { berat: e / 10 } })),
  })),
})

describe('a push', () => {
  it('goes in columns from the first one on, and says the same', async () => {
    const p = phone(today)
    expect(await p.transport.push(push(3))).toMatchObject({ answer: { epoch: 'e' } })
    await p.transport.push(push(1250))
    expect(p.types()).toEqual([columnsType, columnsType])
    expect(p.sent[0]?.input).toEqual(push(3))
  })

  it('to an older server is sent again as plain JSON at once, and from then on', async () => {
    const p = phone(older)
    expect(await p.transport.push(push(3))).toMatchObject({ answer: { epoch: 'e' } })
    await p.transport.push(push(2))
    expect(p.types()).toEqual([columnsType, plain, plain])
    expect(p.sent[1]?.input).toEqual(push(3))
  })

  it('to a server that was heard without naming columns is plain from the first one on', async () => {
    const p = phone(older)
    await p.transport.pull({})
    await p.transport.push(push(3))
    expect(p.types()).toEqual([plain, plain])
  })

  it('is in columns as soon as the server was updated', async () => {
    const p = phone(older)
    await p.transport.pull({})
    p.becomes(today)
    await p.transport.pull({})
    await p.transport.push(push(3))
    expect(p.types().at(-1)).toBe(columnsType)
  })

  it('of more than an older server takes is not even sent: less is sent then', async () => {
    const p = phone(older)
    await p.transport.pull({})
    expect(await p.transport.push(push(501))).toEqual({ fault: 'too-large' })
    expect(await p.transport.push(push(1, 501))).toMatchObject({ fault: 'too-large', reason: 'size' })
    expect(await p.transport.push(push(500))).toMatchObject({ answer: { epoch: 'e' } })
    expect(p.sent).toHaveLength(3)
  })

  it.each([
    ['cannot read it', answer({ reason: 'kolom', message: 'x' }, { status: 400 })],
    [
      'stands behind a box that lets only JSON through',
      new Response('<html>', { status: 403, headers: { 'content-type': 'text/html' } }),
    ],
  ])('is plain JSON for a server that %s', async (_, refusal) => {
    const p = phone(given => (given.type === plain ? answer(done) : refusal.clone()))
    expect(await p.transport.push(push(3))).toMatchObject({ answer: { epoch: 'e' } })
    await p.transport.push(push(2))
    expect(p.types()).toEqual([columnsType, plain, plain])
  })

  it('of one save that is too large is judged by its plain form, and the next one goes in columns', async () => {
    const tooLarge = answer({ reason: 'size', message: 'x' }, { status: 413 })
    const p = phone(given => (given.type === plain ? answer(done) : tooLarge.clone()))
    expect(await p.transport.push(push(1))).toMatchObject({ answer: { epoch: 'e' } })
    expect(await p.transport.push(push(2))).toMatchObject({ fault: 'too-large' })
    expect(p.types()).toEqual([columnsType, plain, columnsType])
  })

  it.each([
    [
      'no network',
      () => {
        throw new TypeError('failed')
      },
      'offline',
    ],
    [
      'a captive portal',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'portal',
    ],
    ['a refusal that says why', () => answer({ reason: 'hak', message: 'x' }, { status: 403 }), 'refused'],
    ['a server that is busy', () => answer({ reason: 'sibuk', message: 'x' }, { status: 503 }), 'busy'],
  ])('is not sent twice for %s', async (_, server: Server, fault) => {
    const p = phone(server)
    expect(await p.transport.push(push(3))).toMatchObject({ fault })
    expect(p.types()).toEqual([columnsType])
  })
})
