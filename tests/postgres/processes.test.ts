import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPostgres } from '../../sync-server/postgres/handle.ts'
import { adminPassword, areaIds, enrol, get, login, newDevice, post, setUp } from '../server/auth-world.ts'
import type { Answer, Bench, Device } from '../server/auth-world.ts'
import { emptyDatabase } from './database.ts'
import { entry, id } from '../fixtures/entries.ts'

/** Two processes of `npm run serve` over one PostgreSQL, with one folder of ledgers, as behind one address. */

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'saku-processes-'))
const children: ChildProcess[] = []
let database: string
let putOut: Device
let first: Bench
let second: Bench

beforeAll(async () => {
  database = await emptyDatabase()
  ;[first, second] = await Promise.all([serve(database, 'a'), serve(database, 'b')])
})

afterAll(async () => {
  await Promise.all(children.map(ended))
  rmSync(folder, { recursive: true, force: true })
})

const ended = (child: ChildProcess): Promise<unknown> => {
  const gone = new Promise(done => child.once('exit', done))
  child.kill('SIGTERM')
  return gone
}

/** The helpers of other tests speak to an app in memory; this one speaks to a process. */
async function serve(url: string, name: string): Promise<Bench> {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    SAKU_PORT: '0',
    SAKU_DATA: join(folder, name),
    SAKU_LEDGER: join(folder, 'ledger'),
  }
  const child = spawn(process.execPath, ['sync-server/main.ts', 'serve'], { cwd: root, env })
  children.push(child)
  const address = await new Promise<string>((done, fail) => {
    let said = ''
    const hear = (text: Buffer): void => {
      said += text.toString()
      const found = /Saku Kader berjalan di (http:\S+)/.exec(said)?.[1]
      if (found !== undefined) done(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => fail(new Error(said)))
  })
  const secret = readFileSync(join(folder, 'ledger', 'secret'), 'utf8')
  return { app: { inject: injectTo(address) }, ctx: { secret } } as unknown as Bench // all that the helpers use of it
}

const injectTo = (address: string) => async (asked: Injected) => {
  const { method, url, headers, payload } = asked
  const response = await fetch(new URL(url, address), {
    method,
    headers,
    ...(payload ? { body: payload } : {}),
  })
  const body: unknown = await response.json()
  const cookies = response.headers.getSetCookie().map(text => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? []
    return { name, value }
  })
  return { statusCode: response.status, json: () => body, cookies }
}
type Injected = { method: string; url: string; headers: Record<string, string>; payload?: string }

const pull = (bench: Bench, device: Device): Promise<Answer> => post(bench, '/api/pull', {}, device)
const idsIn = ({ body }: Answer): string[] =>
  (body['items'] as { entry?: { id: string } }[]).flatMap(i => i.entry?.id ?? [])

it('P7 what one process takes the other serves at once, and who is put out at one is refused by the other', async () => {
  const admin = await newDevice()
  expect((await setUp(first, admin)).status).toBe(200)
  const areas = await areaIds(second, admin)
  const melati = areas['Melati'] ?? ''
  const bidan = await enrol(first, admin, {
    role: 'bidan',
    name: 'Ani',
    login: 'ani',
    areas: [areas['Sukamaju'] ?? ''],
  })
  const other = await enrol(second, admin, { role: 'kader', name: 'Sari', areas: [melati] })

  const person = entry('warga', {
    kind: 'orang',
    about: id('Siti'),
    record: id('Siti'),
    by: bidan.id,
    replica: bidan.device.replica,
    posyandu: melati,
    body: { nama: 'Siti', posyandu: melati },
  })
  const pushed = await post(
    first,
    '/api/push',
    { saves: [{ save: person.save, entries: [person] }] },
    bidan.device,
  )
  expect(pushed.body['verdicts']).toMatchObject([{ verdict: 'accepted' }])
  expect(idsIn(await pull(second, other.device))).toContain(person.id)
  const again = await post(
    second,
    '/api/push',
    { saves: [{ save: person.save, entries: [person] }] },
    bidan.device,
  )
  expect(again.body['verdicts']).toMatchObject([{ verdict: 'duplicate' }])

  const dahlia = { nama: 'Dahlia', jenis: 'posyandu', induk: areas['Sukamaju'] }
  expect((await post(second, '/api/areas/create', dahlia, admin)).status).toBe(200)
  expect(Object.keys(await areaIds(first, admin))).toContain('Dahlia')

  expect((await post(first, '/api/devices/revoke', { replica: other.device.replica }, admin)).status).toBe(
    200,
  )
  expect((await pull(second, other.device)).status).toBe(401)
  putOut = other.device
})

/** Pages on and on, each page from another process, until everything was sent and nothing is left. */
async function readBetween(
  processes: readonly Bench[],
  device: Device,
  isOver: () => boolean,
): Promise<string[]> {
  const seen: string[] = []
  let cursor: unknown
  for (let n = 0; ; n++) {
    const last = isOver()
    const bench = processes[n % processes.length] ?? first
    const { status, body } = await post(bench, '/api/pull', { cursor, limit: 1 + (n % 7) * 3 }, device)
    expect([status, body['restarted']]).toEqual([200, undefined])
    const items = body['items'] as { pos: number; entry?: { id: string } }[]
    seen.push(...items.flatMap(i => i.entry?.id ?? []))
    cursor = body['cursor']
    if (items.length === 0 && last) return seen
  }
}

it('S1 P7 eight writers and two readers go from process to process: each entry is taken once and read once, by everybody', async () => {
  const admin = await newDevice()
  expect((await login(first, admin, { login: 'rina', password: adminPassword })).status).toBe(200)
  const melati = (await areaIds(second, admin))['Melati'] ?? ''
  const processes = [first, second]
  const at = (n: number): Bench => processes[n % processes.length] ?? first
  const enrolled = (name: string) => enrol(first, admin, { role: 'kader', name, areas: [melati] })
  const writers: Awaited<ReturnType<typeof enrolled>>[] = []
  for (let n = 0; n < 8; n++) writers.push(await enrolled(`Penulis ${n}`))
  const readers = [await enrolled('Pembaca 1'), await enrolled('Pembaca 2')]

  const told = new Map<string, number>()
  const write = async ({ id: by, device }: (typeof writers)[number], w: number): Promise<void> => {
    for (let batch = 0; batch < 6; batch++) {
      const saves = Array.from({ length: 1 + ((w + batch) % 5) }, (_, n) => {
        const word = `${w} ${batch} ${n}`
        const whose = { by, replica: device.replica, posyandu: melati, about: id(word), record: id(word) }
        const e = entry(word, { kind: 'orang', ...whose, body: { nama: word, posyandu: melati } })
        return { save: e.save, entries: [e] }
      })
      // Sent to both at once, as by a phone whose first answer was lost.
      const both = await Promise.all([0, 1].map(n => post(at(w + batch + n), '/api/push', { saves }, device)))
      for (const { body } of both)
        for (const { placed } of body['verdicts'] as { placed: { id: string; seq: number }[] }[])
          for (const { id: entryId, seq } of placed) {
            expect(told.get(entryId) ?? seq).toBe(seq)
            told.set(entryId, seq)
          }
    }
  }
  let over = false
  const reading = readers.map(r => readBetween(processes, r.device, () => over))
  await Promise.all(writers.map(write)).finally(() => {
    over = true
  })
  expect(new Set(told.values()).size).toBe(told.size)
  for (const seen of await Promise.all(reading)) {
    const mine = seen.filter(one => told.has(one))
    expect([mine.length, new Set(mine).size]).toEqual([told.size, told.size])
  }
})

it('H5 each process appends to a ledger of its own, and one that starts beside them undoes nothing', async () => {
  const names = readdirSync(join(folder, 'ledger')).filter(name => name.endsWith('.ndjson'))
  expect(names).toHaveLength(2)
  const health = async (bench: Bench): Promise<unknown> => (await get(bench, '/api/health')).body['epoch']
  const third = await serve(database, 'c')
  expect(await health(third)).toBe(await health(first))
  expect(await health(second)).toBe(await health(first))
  expect((await pull(third, putOut)).status).toBe(401)
})

it('H6 when its place at the database breaks, a process ends and begins anew by itself', async () => {
  const child = children[0]
  const again = new Promise<string>(done => {
    let said = ''
    child?.stdout?.on('data', (text: Buffer) => {
      said += text.toString()
      const found = /berjalan lagi di (http:\S+)/.exec(said)?.[1]
      if (found !== undefined) done(found)
    })
  })
  const handle = await openPostgres(database)
  await handle.ask(`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
    AND objid::bigint = (hashtext(current_schema())::bigint & 4294967295)`)
  await handle.close()
  const response = await fetch(new URL('/api/health', await again))
  expect(await response.json()).toMatchObject({ ok: true })
})
