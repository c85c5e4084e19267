import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import type { InjectOptions } from 'fastify'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { routes } from '../../sync-server/routes/index.ts'
import { migrations } from '../../sync-server/migrations/index.ts'
import { id } from '../fixtures/entries.ts'
import type { Member } from './world.ts'
import { save, village, world } from './world.ts'

type Village = Awaited<ReturnType<typeof village>>

const dir = mkdtempSync(join(tmpdir(), 'saku-app-'))
mkdirSync(join(dir, 'assets'))
writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Saku</title>')
writeFileSync(join(dir, 'sw.js'), '// sw')
writeFileSync(join(dir, 'assets', 'main-Ab12Cd34.js'), `export const a = '${'a'.repeat(4000)}'`)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const json = { 'content-type': 'application/json' }

function send(v: Village, who: Member, part: InjectOptions) {
  const headers = { ...json, 'x-saku-replica': who.replica, ...part.headers }
  return v.app.inject({ method: 'POST', url: '/api/push', cookies: who.cookies, ...part, headers })
}

const failing = (code: string) => async (): Promise<never> => {
  throw Object.assign(new Error('near "SELECT nik": rahasia'), { code })
}

const get = async (url: string, headers: Record<string, string> = {}) => {
  const w = await world({ app: { staticDir: dir } })
  return w.app.inject({ url, headers })
}

const nested = (depth: number): string => `{"saves":${'['.repeat(depth)}${']'.repeat(depth)}}`

describe('what bad input gets', () => {
  const bad: [string, InjectOptions, number, string][] = [
    [
      'a page of a captive portal',
      { payload: '<html>Selamat datang</html>', headers: { 'content-type': 'text/html' } },
      415,
      'jenis',
    ],
    ['HTML that says it is JSON', { payload: '<html>Selamat datang</html>' }, 400, 'json'],
    ['an empty body', { payload: '' }, 400, 'kosong'],
    ['a truncated body', { payload: '{"saves":[{"save":"' }, 400, 'json'],
    [
      'a truncated gzip',
      {
        payload: gzipSync(`{"saves":[]}${' '.repeat(99)}`).subarray(0, 20),
        headers: { 'content-encoding': 'gzip' },
      },
      400,
      'gzip',
    ],
    [
      'a bomb',
      { payload: gzipSync(Buffer.alloc(64 * 1024 * 1024)), headers: { 'content-encoding': 'gzip' } },
      413,
      'size',
    ],
    ['more than 1 MB', { payload: JSON.stringify({ saves: [], x: 'x'.repeat(1024 * 1024) }) }, 413, 'size'],
    ['a body that is nested too deep', { payload: nested(400_000) }, 400, 'dalam'],
    ['an unknown encoding', { payload: '{}', headers: { 'content-encoding': 'zstd' } }, 415, 'encoding'],
    ['a prototype', { payload: '{"saves":[],"__proto__":{"polluted":true}}' }, 400, 'json'],
    ['an escaped prototype', { payload: '{"saves":[{"\\u005f_proto__":{"polluted":true}}]}' }, 400, 'json'],
    ['another shape', { payload: '{"saves":"semua"}' }, 400, 'isian'],
    [
      'a list of a million',
      {
        payload: gzipSync(`{"saves":[${'{},'.repeat(1_000_000)}{}]}`),
        headers: { 'content-encoding': 'gzip' },
      },
      413,
      'size',
    ],
    [
      'a request from another page',
      { payload: '{"saves":[]}', headers: { origin: 'https://contoh.example' } },
      403,
      'asal',
    ],
    ['a request from nowhere', { payload: '{"saves":[]}', headers: { origin: 'null' } }, 403, 'asal'],
  ]

  it.each(bad)('%s: a sentence, and nothing happens', async (_name, part, status, reason) => {
    const v = await village()
    const response = await send(v, v.kader, part)
    expect([response.statusCode, response.json().reason]).toEqual([status, reason])
    expect(response.json().message).toMatch(/^[A-Z].*\.$/)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(await v.ctx.store.read.highWater()).toBe(6)
  })

  it('20 levels are enough for anybody, and brackets inside words are none', async () => {
    const v = await village()
    expect((await send(v, v.kader, { payload: nested(19) })).json().reason).toBe('isian')
    const text = v.asKader.person('Siti', { nama: `${'['.repeat(50)} "\\` })
    expect((await v.push(v.kader, [save(text)])).verdicts[0]?.verdict).toBe('accepted')
  })

  it('a disk that is really full: 507, what was answered is there, and it goes on when there is space again', async () => {
    const v = await village()
    const pages = (n: number) => v.sqlite?.writer.pragma(`max_page_count = ${n}`)
    const big = (word: string) => save(v.asKader.person(word, { catatan: 'x'.repeat(60_000) }))
    const ready = async () => (await v.app.inject('/api/health')).statusCode
    await v.push(v.kader, [big('sebelum')])
    expect(await ready()).toBe(200)
    pages(v.sqlite?.writer.pragma('page_count', { simple: true }) as number)
    const lost = [big('penuh 1'), big('penuh 2')]
    const full = await v.post(v.kader, '/api/push', { saves: lost })
    expect([full.statusCode, full.json().reason]).toEqual([507, 'penuh'])
    expect(await ready()).toBe(503)
    expect([...(await v.ctx.store.read.known([id('warga sebelum'), id('warga penuh 1')])).keys()]).toEqual([
      id('warga sebelum'),
    ])
    pages(1_000_000)
    const { verdicts } = await v.push(v.kader, lost)
    expect(verdicts.map(x => x.verdict)).toEqual(['accepted', 'accepted'])
    expect(await v.ctx.store.read.highWater()).toBe(9)
    expect(await ready()).toBe(200)
  })

  it('whatever is sent, the server judges it and stays up', async () => {
    const v = await village()
    const entry = v.asKader.person('Siti')
    const noise = fc.oneof(
      fc.jsonValue({ depthSize: 'small' }),
      fc.constantFrom(-0, 1e308, '\ud800', '', '\u0000'),
    )
    const nearly = fc.dictionary(fc.constantFrom(...Object.keys(entry), 'rescued'), noise)
    const saves = fc.array(
      fc.record({ save: fc.oneof(fc.constant(entry.save), fc.string()), entries: fc.array(nearly) }),
    )
    const body = fc.oneof(
      noise,
      fc.record({ saves, cursor: fc.string() }),
      fc.record({ saves: noise, ids: noise }),
    )
    const path = fc.constantFrom('/api/push', '/api/pull', '/api/bucket', '/api/entries')
    await fc.assert(
      fc.asyncProperty(path, body, nearly, async (url, sent, part) => {
        expect((await v.post(v.kader, url, sent)).statusCode).toBeLessThan(500)
        const mutated = { saves: [{ save: entry.save, entries: [{ ...entry, ...part }] }] }
        expect((await v.post(v.kader, '/api/push', mutated)).statusCode).toBeLessThan(500)
      }),
      { numRuns: 150, seed: 20261121 },
    )
    expect((await v.push(v.kader, [save(v.asKader.person('Budi'))])).verdicts[0]?.verdict).toBe('accepted')
  })

  it('a session that ended in the middle: 401, and the same saves are taken after a new login', async () => {
    const v = await village()
    const saves = [save(v.asKader.person('Siti'))]
    await v.ctx.accounts.close(v.kader.replica, false)
    expect((await v.post(v.kader, '/api/push', { saves })).statusCode).toBe(401)
    const again = await v.member('kader Melati', 'kader', [id('Melati')])
    expect((await v.push(again, saves)).verdicts[0]?.verdict).toBe('accepted')
  })

  it('a failure of the server says nothing of itself, a full disk 507, a busy one 503', async () => {
    for (const [code, status] of [
      ['SQLITE_FULL', 507],
      ['SQLITE_BUSY', 503],
      ['SQLITE_CORRUPT', 500],
    ] as const) {
      const lines: string[] = []
      let broken = false
      const v = await village({
        store: store => ({ ...store, write: work => (broken ? failing(code)() : store.write(work)) }),
        app: { log: line => lines.push(line) },
      })
      broken = true
      const response = await v.post(v.kader, '/api/push', { saves: [save(v.asKader.person('Siti'))] })
      expect([response.statusCode, lines]).toEqual([status, [`${status} ${code} POST /api/push`]])
      expect(response.body).not.toContain('rahasia')
      expect((await v.app.inject({ url: '/api/health' })).statusCode).toBe(503)
    }
  })
})

describe('who may ask', () => {
  const own = routes.filter(r => r.access !== 'public')

  it.each(own.map(r => [`${r.method} ${r.path}`, r] as const))(
    '%s is closed to strangers',
    async (_name, route) => {
      const w = await world()
      const body = route.method === 'POST' ? { payload: '{}', headers: json } : {}
      const response = await w.app.inject({ method: route.method, url: route.path, ...body })
      expect(response.statusCode).toBe(401)
    },
  )

  it('a cookie of another replica opens nothing', async () => {
    const v = await village()
    const mixed = { ...v.kader, replica: v.bidan.replica }
    expect((await v.post(mixed, '/api/pull', {})).statusCode).toBe(401)
  })

  it('dinkes reads no facts about people', async () => {
    const v = await village()
    const dinkes = await v.member('dinkes', 'dinkes', [id('Puskesmas')])
    for (const path of ['/api/pull', '/api/push', '/api/bucket', '/api/entries'])
      expect((await v.post(dinkes, path, {})).statusCode).toBe(403)
  })

  it('too many requests of one phone are slowed, its neighbours behind the same address are not', async () => {
    const v = await village()
    const ask = (replica: string) =>
      v.app.inject({ url: '/api/health', headers: { 'x-saku-replica': replica } })
    for (let i = 0; i < 600; i++) await ask(id('HP ribut'))
    const slowed = await ask(id('HP ribut'))
    expect([slowed.statusCode, slowed.json().reason]).toEqual([429, 'terlalu-sering'])
    expect((await ask(id('HP tenang'))).statusCode).toBe(200)
  })

  it('files are not counted by phone: many phones behind one address keep the app at the same time', async () => {
    const v = await village({ app: { staticDir: dir } })
    const codes = new Set<number>()
    for (let i = 0; i < 700; i++)
      codes.add((await v.app.inject({ url: '/assets/main-Ab12Cd34.js' })).statusCode)
    expect([...codes]).toEqual([200])
  })
})

describe('answers', () => {
  it('are compressed as the browser likes it, and never kept', async () => {
    const v = await village()
    const many = Array.from({ length: 40 }, (_, i) => save(v.asKader.person(`orang ${i}`)))
    await v.push(v.kader, many)
    const ask = (encoding: string) =>
      send(v, v.bidan, { url: '/api/pull', payload: '{}', headers: { 'accept-encoding': encoding } })
    const [br, gz, plain] = [await ask('gzip, deflate, br'), await ask('gzip'), await ask('identity')]
    expect([br, gz, plain].map(r => r.headers['content-encoding'])).toEqual(['br', 'gzip', undefined])
    expect(br.headers['cache-control']).toBe('no-store')
    const texts = [
      brotliDecompressSync(br.rawPayload).toString(),
      gunzipSync(gz.rawPayload).toString(),
      plain.body,
    ]
    expect(new Set(texts).size).toBe(1)
    expect(br.rawPayload.length).toBeLessThan(plain.rawPayload.length / 4)
  })

  it('carry the headers of security, refusals and files too', async () => {
    const v = await village({ app: { staticDir: dir } })
    for (const url of ['/api/health', '/api/tidak-ada', '/', '/assets/main-Ab12Cd34.js']) {
      const { headers } = await v.app.inject({ url, headers: { accept: 'text/html' } })
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain("object-src 'none'")
      expect(headers['content-security-policy']).toContain(
        "require-trusted-types-for 'script'; trusted-types saku",
      )
      expect(headers).toMatchObject({
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
    }
  })

  it('health says version, schema and epoch', async () => {
    const w = await world()
    const response = await w.app.inject({ url: '/api/health' })
    expect(response.json()).toMatchObject({
      ok: true,
      version: '0.1.0',
      schema: migrations.at(-1)?.name,
      epoch: await w.ctx.store.read.meta('epoch'),
      demo: false,
    })
  })

  it('the description holds every route of the table with its schema', async () => {
    const w = await world()
    const description = (await w.app.inject({ url: '/api/openapi.json' })).json()
    expect(description.openapi).toBe('3.1.0')
    const paths = new Set(routes.map(r => r.path).filter(p => p !== '/api/openapi.json'))
    expect(new Set(Object.keys(description.paths))).toEqual(paths)
    const push = description.paths['/api/push'].post.requestBody.content['application/json'].schema
    expect(push.properties.saves.items.properties).toHaveProperty('entries')
  })
})

describe('the built app', () => {
  const navigation = { accept: 'text/html,*/*' }

  it('hashed files are kept for ever, the page and the service worker are asked for again', async () => {
    expect((await get('/assets/main-Ab12Cd34.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    )
    for (const url of ['/', '/index.html', '/sw.js'])
      expect((await get(url)).headers['cache-control']).toBe('no-cache')
  })

  it('is compressed too', async () => {
    const file = await get('/assets/main-Ab12Cd34.js', { 'accept-encoding': 'br' })
    expect(file.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(file.rawPayload).toString()).toContain('aaaa')
  })

  it('an address of the app is its page; a missing file or API is missing', async () => {
    expect((await get('/warga/abc', navigation)).body).toContain('<title>Saku</title>')
    expect((await get('/assets/lama-12345678.js', navigation)).statusCode).toBe(404)
    expect((await get('/api/tidak-ada', navigation)).json().reason).toBe('tidak-ada')
    expect((await get('/warga/abc')).statusCode).toBe(404)
  })

  it.each([
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%5c..%5cetc',
    '/%00',
    '/assets/%2e%2e%2f%2e%2e',
  ])('nothing outside its folder: %s', async url => {
    const response = await get(url)
    expect([400, 403, 404]).toContain(response.statusCode)
    expect(response.body).not.toContain('root:')
  })
})
