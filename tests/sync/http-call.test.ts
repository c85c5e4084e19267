import { gunzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { describe, expect, it, vi } from 'vitest'
import { call } from '../../src/sync/http-call.ts'
import { httpTransport } from '../../src/sync/http-transport.ts'
import { renewSession } from '../../src/sync/renew.ts'

const answer = z.object({ epoch: z.string() })
const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    ...init,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...Object.fromEntries(new Headers(init.headers)),
    },
  })
const asked = (response: () => Response | Promise<Response>) =>
  call({ fetch: async () => response() }, { path: '/api/pull', input: {}, answer })

describe('what comes back is an answer or a fault', () => {
  it('an answer in its form, with the time of the server', async () => {
    const date = 'Tue, 10 Nov 2026 02:00:00 GMT'
    expect(await asked(() => json({ epoch: 'e' }, { headers: { date } }))).toEqual({
      answer: { epoch: 'e' },
      serverTime: Date.parse(date),
    })
  })

  it.each([
    [
      'a captive portal that answers 200 with a page',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'portal',
    ],
    ['JSON of somebody else', () => json({ ok: true }), 'portal'],
    ['a body that ends in the middle', () => json('{"epoch": "e'), 'offline'],
    ['no network', () => Promise.reject(new TypeError('failed')), 'offline'],
    [
      'a login that has run out',
      () => json({ reason: 'sesi', message: 'Masuk lagi.' }, { status: 401 }),
      'expired',
    ],
    [
      'a device that was revoked',
      () => json({ reason: 'hp-dicabut', message: 'x' }, { status: 403 }),
      'revoked',
    ],
    ['more than it takes', () => json({ reason: 'size', message: 'x' }, { status: 413 }), 'too-large'],
    ['a server that is busy', () => json({}, { status: 503 }), 'busy'],
    [
      'a gateway that answers with a page',
      () => new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } }),
      'busy',
    ],
    ['a server that broke', () => json({}, { status: 500 }), 'server'],
    ['a server whose disk is full', () => json({}, { status: 507 }), 'full'],
    [
      'what it does not want',
      () => json({ reason: 'isian', message: 'x', field: 'code' }, { status: 400 }),
      'refused',
    ],
  ])('%s', async (_, response, fault) => {
    expect(await asked(response)).toMatchObject({ fault })
  })

  it('hands on code, sentence, field and when to ask again', async () => {
    const body = { reason: 'terlalu-sering', message: 'Terlalu sering.', field: 'code' }
    expect(await asked(() => json(body, { status: 429, headers: { 'retry-after': '60' } }))).toEqual({
      fault: 'busy',
      retryAfter: 60_000,
      ...body,
    })
  })
})

describe('when to ask again', () => {
  const date = 'Tue, 10 Nov 2026 02:00:00 GMT'
  it.each([
    ['seconds', '60', 60_000],
    ['a date, by the clock that says it', 'Tue, 10 Nov 2026 02:02:00 GMT', 120_000],
    ['longer than any phone waits', '99999999', 3_600_000],
    ['a date that is past', 'Tue, 10 Nov 2026 01:00:00 GMT', undefined],
    ['nothing that can be read', 'nanti', undefined],
    ['less than nothing', '-5', undefined],
  ])('%s', async (_, told, retryAfter) => {
    const busy = () => json({}, { status: 503, headers: { date, 'retry-after': told } })
    expect(await asked(busy)).toEqual({ fault: 'busy', ...(retryAfter !== undefined && { retryAfter }) })
  })
})

describe('a line that says nothing any more', () => {
  const patience = 30
  const silent = (fetch: (signal: AbortSignal | null | undefined) => Promise<Response>) =>
    call({ fetch: (_, init) => fetch(init?.signal), patience }, { path: '/api/pull', input: {}, answer })
  const never = new Promise<never>(() => undefined)

  it('is given up, and so is the request', async () => {
    let ended = false
    const outcome = await silent(signal => {
      signal?.addEventListener('abort', () => (ended = true))
      return never
    })
    expect([outcome, ended]).toEqual([{ fault: 'offline' }, true])
  })

  it('is given up in the middle of an answer', async () => {
    const half = new ReadableStream({ start: c => c.enqueue(new TextEncoder().encode('{"epoch"')) })
    const headers = { 'content-type': 'application/json' }
    expect(await silent(async () => new Response(half, { headers }))).toEqual({ fault: 'offline' })
  })

  it('is not given up while pieces of an answer still come', async () => {
    const pieces = [...'{"epoch":"e"}'].map(letter => new TextEncoder().encode(letter))
    const slow = new ReadableStream({
      async pull(c) {
        const piece = pieces.shift()
        if (!piece) return c.close()
        vi.advanceTimersByTime(patience - 1)
        c.enqueue(piece)
      },
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const headers = { 'content-type': 'application/json' }
      expect(await silent(async () => new Response(slow, { headers }))).toEqual({ answer: { epoch: 'e' } })
    } finally {
      vi.useRealTimers()
    }
  })
})

const sent = async (input: unknown) => {
  let request: { url: string; init: RequestInit } | undefined
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    request = { url: String(url), init }
    return json({ epoch: 'e' })
  }
  await call(
    { fetch: fetch as typeof globalThis.fetch, replica: 'HP-A' },
    { path: '/api/push', input, answer },
  )
  if (!request) throw new Error('nothing was sent')
  return { ...request, headers: new Headers(request.init.headers) }
}

describe('what is sent', () => {
  it('names its replica, is never cached, and is plain when it is small', async () => {
    const { url, init, headers } = await sent({ a: 1 })
    expect([url, init.body, init.credentials, init.cache]).toEqual([
      '/api/push',
      '{"a":1}',
      'same-origin',
      'no-store',
    ])
    expect([headers.get('x-saku-replica'), headers.get('content-encoding')]).toEqual(['HP-A', null])
  })

  it('is compressed from 1 KB', async () => {
    const input = { text: 'x'.repeat(2000) }
    const { init, headers } = await sent(input)
    expect(headers.get('content-encoding')).toBe('gzip')
    expect(JSON.parse(gunzipSync(Buffer.from(init.body as ArrayBuffer)).toString())).toEqual(input)
  })
})

const server = (renewable: boolean) => {
  const paths: string[] = []
  let fresh = false
  const fetch = async (url: unknown) => {
    paths.push(String(url))
    if (url === '/api/session/challenge') return json({ challenge: 'tanya' })
    if (url === '/api/session/renew') {
      fresh = renewable
      return renewable ? json({}) : json({ reason: 'daftar-ulang', message: 'x' }, { status: 401 })
    }
    const page = { epoch: 'e', feeds: [], items: [], cursor: 'c', more: false }
    return fresh ? json(page) : json({ reason: 'sesi', message: 'x' }, { status: 401 })
  }
  const http = { fetch: fetch as typeof globalThis.fetch, replica: 'HP-A' }
  const renew = () => renewSession(http, 'HP-A', async text => `bukti ${text}`)
  return { paths, transport: httpTransport({ ...http, renew }) }
}

describe('a login that has run out in the middle', () => {
  it('is renewed by the key of the device, and the request sent once more', async () => {
    const { paths, transport } = server(true)
    expect(await transport.pull({})).toMatchObject({ answer: { cursor: 'c' } })
    expect(paths).toEqual(['/api/pull', '/api/session/challenge', '/api/session/renew', '/api/pull'])
  })

  it('is the end of the registration when the server does not know the device', async () => {
    const { transport } = server(false)
    expect(await transport.pull({})).toMatchObject({ fault: 'revoked' })
  })
})
