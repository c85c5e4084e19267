import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { frame } from '../../src/domain/log/columns/frame.ts'
import { pack } from '../../src/domain/log/columns/pack.ts'
import { columnsType } from '../../src/domain/log/columns/type.ts'
import { failed } from '../../src/sync/transport.ts'
import { httpTransport } from '../../src/sync/http-transport.ts'
import { id } from '../fixtures/entries.ts'
import { save, village } from '../server/world.ts'
import { fetchInto, injectTransport } from './inject-transport.ts'

const page = { epoch: 'e', feeds: [id('Melati')], items: [], cursor: 'c', more: false }
const inColumns = (): Uint8Array<ArrayBuffer> => {
  const { ids, text } = pack(page)
  return frame(ids, gzipSync(text))
}

function phone(bytes: Uint8Array<ArrayBuffer>) {
  const accepts: string[] = []
  const fetch = async (_: unknown, init: RequestInit = {}): Promise<Response> => {
    const accept = new Headers(init.headers).get('accept') ?? ''
    accepts.push(accept)
    return accept.includes(columnsType)
      ? new Response(bytes, { headers: { 'content-type': columnsType } })
      : new Response(JSON.stringify(page), { headers: { 'content-type': 'application/json' } })
  }
  return { accepts, transport: httpTransport({ fetch: fetch as typeof globalThis.fetch, replica: 'HP-A' }) }
}

describe('T1 a page of a pull in columns', () => {
  it('is read as plain JSON would be', async () => {
    const { transport } = phone(inColumns())
    expect(await transport.pull({})).toEqual({ answer: page })
  })

  it.each([
    ['cut', inColumns().slice(0, 30)],
    ['nothing', new Uint8Array()],
    ['of a newer form', frame(new Uint8Array(), gzipSync('["=",["?",1]]'))],
  ])('that is %s is fetched again as plain JSON', async (_, bytes) => {
    const { transport, accepts } = phone(bytes)
    expect(await transport.pull({})).toEqual({ fault: 'offline' })
    expect(await transport.pull({})).toEqual({ answer: page })
    expect(accepts.map(a => a.includes(columnsType))).toEqual([true, false])
  })

  it('comes from the server whole to who reads it, and only when there is something', async () => {
    const v = await village()
    const entries = ['Siti', 'Budi', 'Ani'].map(nama => ({
      ...v.asKader.person(nama),
      warna: [null, 1.5, nama],
    }))
    await v.push(
      v.kader,
      entries.map(e => save(e)),
    )
    const types: (string | null)[] = []
    const into = fetchInto(v.app, v.bidan)
    const fetch: typeof globalThis.fetch = async (...args) => {
      const response = await into(...args)
      types.push(response.headers.get('content-type'))
      return response
    }
    const pulled = await injectTransport(v.app, v.bidan, { fetch }).pull({})
    const found = await injectTransport(v.app, v.bidan, { fetch }).entries({ ids: entries.map(e => e.id) })
    if (failed(pulled) || failed(found)) throw new Error('no answer')
    const plain = await v.pull(v.bidan)
    expect(pulled.answer.items).toEqual(plain.items)
    expect(found.answer.items.map(i => i.entry)).toEqual(expect.arrayContaining(entries))
    await injectTransport(v.app, v.bidan, { fetch }).pull({ cursor: pulled.answer.cursor })
    expect(types).toEqual([columnsType, columnsType, 'application/json; charset=utf-8'])
  })
})
