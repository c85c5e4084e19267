import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { frame, unframe } from '../../src/domain/log/columns/frame.ts'
import { idsOfBytes } from '../../src/domain/log/columns/ids.ts'
import { pack } from '../../src/domain/log/columns/pack.ts'
import { columnsType, overRequest } from '../../src/domain/log/columns/type.ts'
import { unpack } from '../../src/domain/log/columns/unpack.ts'
import type { PushAnswer } from '../../src/domain/log/index.ts'
import { id } from '../fixtures/entries.ts'
import { save, village } from './world.ts'

type Village = Awaited<ReturnType<typeof village>>

const columnsOf = (value: unknown): Buffer => {
  const { ids, text } = pack(value)
  return Buffer.from(frame(ids, gzipSync(text)))
}
const said = (column: unknown, made: unknown = '='): Buffer =>
  Buffer.from(frame(new Uint8Array(), gzipSync(JSON.stringify([made, column]))))

const send = (v: Village, payload: Buffer, { url = '/api/push', more = {} } = {}) =>
  v.app.inject({
    method: 'POST',
    url,
    cookies: v.kader.cookies,
    headers: { 'content-type': columnsType, 'x-saku-replica': v.kader.replica, ...more },
    payload,
  })

describe('T1 a push in columns', () => {
  it('has the verdicts of plain JSON, save by save, and is kept to the letter', async () => {
    const v = await village()
    const strange = {
      ...v.asKader.write('aneh', { kind: 'dari-masa-depan', v: 42, body: { berat: 'x' } }),
      warna: 'biru',
    }
    const saves = [
      save(v.asKader.person('Siti')),
      save(v.asKader.write('salah', { body: { berat: [] } })),
      save(strange),
      { save: id('rusak'), entries: ['bukan entri', null] },
      { save: 'bukan id', entries: [] },
    ]
    const answer = (await send(v, columnsOf({ saves }))).json<{ verdicts: { verdict: string }[] }>()
    expect(answer.verdicts.map(x => x.verdict)).toEqual([
      'accepted',
      'rejected',
      'accepted',
      'rejected',
      'rejected',
    ])
    const plain = (await v.post(v.kader, '/api/push', { saves })).json<{ verdicts: { verdict: string }[] }>()
    expect(plain.verdicts.map(x => x.verdict)).toEqual([
      'duplicate',
      'rejected',
      'duplicate',
      'rejected',
      'rejected',
    ])
    const pulled = (await v.pull(v.bidan)).items.flatMap(i => ('entry' in i ? [i.entry] : []))
    expect(JSON.stringify(pulled.find(e => e.id === strange.id))).toBe(JSON.stringify(strange))
  })

  it('is taken by the push alone, which every answer says, and OpenAPI names both forms', async () => {
    const v = await village()
    const elsewhere = await send(v, columnsOf({}), { url: '/api/pull' })
    expect([elsewhere.statusCode, elsewhere.json().reason]).toEqual([415, 'jenis'])
    expect(elsewhere.headers['x-saku-takes']).toBe('columns')
    const { paths } = (await v.app.inject('/api/openapi.json')).json()
    expect(Object.keys(paths['/api/push'].post.requestBody.content)).toEqual([
      'application/json',
      columnsType,
    ])
    expect(Object.keys(paths['/api/pull'].post.requestBody.content)).toEqual(['application/json'])
  })

  it('is asked who sends it, as plain JSON is', async () => {
    const v = await village()
    expect(
      (await send(v, columnsOf({ saves: [] }), { more: { 'x-saku-replica': id('lain') } })).statusCode,
    ).toBe(401)
    expect(
      (await send(v, columnsOf({ saves: [] }), { more: { origin: 'https://contoh.example' } })).statusCode,
    ).toBe(403)
    expect((await send(v, columnsOf({ saves: 'semua' }))).json().reason).toBe('isian')
  })
})

const whole = columnsOf({ saves: [{ save: id('s'), entries: [{ id: id('a'), body: { berat: 3.5 } }] }] })
const deep = (wrap: (inner: unknown) => unknown, times: number): unknown =>
  Array.from({ length: times }).reduce(wrap, 1)
const frameOf = (text: Buffer): Buffer => Buffer.from(frame(new Uint8Array(), gzipSync(text)))

describe('T8 the answer to a push in columns', () => {
  it('is over the ids of the push for who reads it so, and plain JSON for everybody else', async () => {
    const v = await village()
    const saves = ['Siti', 'Budi'].map(nama => save(v.asKader.person(nama)))
    const push = columnsOf({ saves, page: {} })
    const accepts = (accept: string) => send(v, push, { more: { accept } })
    const known = idsOfBytes(unframe(push).ids)
    const plain = (await accepts('application/json')).json<PushAnswer>()
    const over = await accepts(`application/json, ${overRequest}`)
    expect(over.headers['content-type']).toBe(overRequest)
    const { ids, zipped } = unframe(over.rawPayload)
    const room = { chars: 1e6, depth: 20 }
    const told = unpack({ ids, text: gunzipSync(zipped).toString() }, room, known) as PushAnswer // of our server
    expect(told.verdicts.map(x => x.save)).toEqual(plain.verdicts.map(x => x.save))
    expect(told.page).toEqual(plain.page)
  })

  it('to plain JSON is over nothing', async () => {
    const v = await village()
    const answer = await v.app.inject({
      method: 'POST',
      url: '/api/push',
      cookies: v.kader.cookies,
      headers: { 'x-saku-replica': v.kader.replica, accept: overRequest },
      payload: { saves: [save(v.asKader.person('Siti'))] },
    })
    expect(answer.headers['content-type']).toBe(columnsType)
  })
})

describe('T7 columns that somebody else wrote', () => {
  it.each([
    ['an empty body', Buffer.alloc(0), 400, 'kolom'],
    ['three bytes', Buffer.alloc(3), 400, 'kolom'],
    ['more ids than bytes', Buffer.from([255, 255, 255, 255, 0, 0]), 400, 'kolom'],
    ['one that is cut among the ids', whole.subarray(0, 20), 400, 'kolom'],
    ['one that is cut in the text', whole.subarray(0, whole.length - 12), 400, 'kolom'],
    ['plain JSON', Buffer.from('{"saves":[]}'), 400, 'kolom'],
    ['text that is no UTF-8', frameOf(Buffer.from([0x5b, 0x22, 0xff, 0xfe, 0x22, 0x5d])), 400, 'kolom'],
    ['text that is no JSON', frameOf(Buffer.from('["=",')), 400, 'kolom'],
    ['no columns', frameOf(Buffer.from('{}')), 400, 'kolom'],
    ['wrong lengths', said(['{', ['saves'], []]), 400, 'kolom'],
    ['a place out of range', said(['*', 1, '=Z', 1]), 400, 'kolom'],
    ['an id that is not there', said(['@', '=A']), 400, 'kolom'],
    ['made ids without end', said(1, `=${'A'.repeat(1_000_000)}`), 400, 'kolom'],
    ['a prototype', said(['{', ['saves', '__proto__'], [['[', '=A', ['#', 0, '=']], 1]]), 400, 'kolom'],
    ['a prototype of a constructor', columnsOf({ saves: [], constructor: { prototype: 1 } }), 400, 'kolom'],
    ['lists nested too deep', said(deep(inner => ['[', '=B', inner], 22)), 400, 'kolom'],
    ['columns nested too deep', said(deep(inner => ['*', 1, '=A', inner], 90)), 400, 'kolom'],
    ['text nested without end', frameOf(Buffer.from(`["=",${'['.repeat(400_000)}`)), 400, 'kolom'],
    ['a bomb of gzip', frameOf(Buffer.alloc(64 * 1024 * 1024)), 413, 'size'],
    ['a bomb of repetition', said(['[', '=ggggggggB', 'x']), 413, 'size'],
    [
      'a bomb of a dictionary',
      said(['[', '=ggB', ['*', 1, `=${'A'.repeat(1024)}`, 'x'.repeat(9000)]]),
      413,
      'size',
    ],
    ['a bomb of nothing', said(['[', '=gggggB', ['{', [], []]]), 413, 'size'],
  ] as const)('%s: refused with a sentence for people', async (_, payload, status, reason) => {
    const v = await village()
    const answer = await send(v, payload)
    expect([answer.statusCode, answer.json().reason]).toEqual([status, reason])
    expect(answer.json().message).toMatch(/^Kiriman .+\.$/)
  })

  it('compressed once more is refused, for nobody sends it so', async () => {
    const v = await village()
    const answer = await send(v, gzipSync(whole), { more: { 'content-encoding': 'gzip' } })
    expect([answer.statusCode, answer.json().reason]).toEqual([415, 'encoding'])
  })
})
