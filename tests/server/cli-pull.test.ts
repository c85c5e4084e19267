import { spawn } from 'node:child_process'
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { idFromBytes, maxEntriesPerPage } from '../../src/domain/log/index.ts'
import type { EntryDraft } from '../../src/domain/records/index.ts'
import { writeAsServer } from '../../sync-server/auth/write-as-server.ts'
import { openEpoch } from '../../sync-server/epoch.ts'
import { lockFolder } from '../../sync-server/lock.ts'
import { adminPassword, areaIds, newDevice, openBench, seededRandom, setUp, text } from './auth-world.ts'
import type { Bench } from './auth-world.ts'
import { readCsv } from './cli-read-csv.ts'

let bench: Bench
let url: string
let out: string
let melati: string
let mawar: string
const ids = seededRandom(21)
const newId = (): string => idFromBytes(ids(16))
/** Called before the server answers a pull. */
let onPull: (n: number) => void
let pulls = 0

beforeEach(async () => {
  bench = await openBench()
  pulls = 0
  onPull = () => {}
  bench.app.addHook('preHandler', async request => {
    if (request.url === '/api/pull') onPull(++pulls)
  })
  const admin = await newDevice()
  await setUp(bench, admin)
  const areas = await areaIds(bench, admin)
  melati = text(areas['Melati'])
  mawar = text(areas['Mawar'])
  url = await bench.app.listen({ host: '127.0.0.1', port: 0 })
  out = join(mkdtempSync(join(tmpdir(), 'saku-pull-')), 'tarikan')
})
afterEach(async () => {
  await bench.app.close()
  rmSync(join(out, '..'), { recursive: true })
})

const note = (kind: string, body: EntryDraft['body'], about = newId(), record = about): EntryDraft => ({
  id: newId(),
  kind,
  v: 1,
  about,
  record,
  seenBy: 'posyandu',
  happenedOn: '2026-11-10',
  posyandu: melati,
  body,
})

const write = (...drafts: EntryDraft[]): Promise<void> =>
  writeAsServer(
    bench.ctx,
    drafts.map(d => [d]),
  )

type Done = { readonly code: number | null; readonly stdout: string; readonly stderr: string }
const door = resolve(import.meta.dirname, '../../sync-server/cli/main.ts')

function saku(args: readonly string[], started: (kill: () => void) => void = () => {}): Promise<Done> {
  const env = { ...process.env, SAKU_PASSWORD: adminPassword }
  const child = spawn(process.execPath, [door, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  started(() => void child.kill('SIGKILL'))
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', chunk => (stdout += chunk))
  child.stderr.on('data', chunk => (stderr += chunk))
  return new Promise(done => child.on('close', code => done({ code, stdout, stderr })))
}

const pull = (format: string, ...more: string[]): Promise<Done> =>
  saku(['pull', '--url', url, '--login', 'rina', '--format', format, '--out', out, ...more])

const lines = (): { seq: number; id: string; kind: string }[] =>
  readFileSync(join(out, 'saku.ndjson'), 'utf8')
    .split('\n')
    .filter(l => l !== '')
    .map(l => JSON.parse(l))

async function all(): Promise<number[]> {
  return Array.from({ length: await bench.ctx.store.read.highWater() }, (_, i) => i + 1)
}

const sorted = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b)

describe('saku pull --out', () => {
  it('writes every entry once, and next time only what is new', async () => {
    await write(note('catatan', { nama: 'Siti' }))
    expect(await pull('ndjson')).toMatchObject({ code: 0, stdout: '' })
    expect(sorted(lines().map(l => l.seq))).toEqual(await all())
    await write(note('catatan', { nama: 'Wati' }))
    const second = await pull('ndjson')
    expect(second.stderr).toMatch(/^1 catatan baru/)
    expect(sorted(lines().map(l => l.seq))).toEqual(await all())
  })

  it('goes on after a kill at every page with each entry exactly once', async () => {
    const many = Array.from({ length: 2 * maxEntriesPerPage + 10 }, (_, i) => note('catatan', { n: i }))
    await write(...many)
    for (const deadly of [1, 2, 2]) {
      pulls = 0
      let kill = (): void => {}
      onPull = n => {
        if (n === deadly) kill()
      }
      const args = ['pull', '--url', url, '--login', 'rina', '--out', out]
      const killed = await saku(args, how => (kill = how))
      expect(killed.code).toBeNull()
    }
    onPull = () => {}
    expect((await pull('ndjson')).code).toBe(0)
    expect(sorted(lines().map(l => l.seq))).toEqual(await all())
  })

  it('cuts off what a kill left behind the last page that counted', async () => {
    await write(note('catatan', { nama: 'Siti' }))
    await pull('csv')
    appendFileSync(join(out, 'catatan.csv'), '99,torn')
    appendFileSync(join(out, 'saku-seen.bin'), Buffer.alloc(11, 7))
    writeFileSync(join(out, 'orang.csv'), 'never counted')
    writeFileSync(join(out, 'catatan.csv.99.new'), 'never counted either')
    await write(note('catatan', { nama: 'Wati' }))
    expect((await pull('csv')).code).toBe(0)
    const [header, ...rows] = readCsv(readFileSync(join(out, 'catatan.csv'), 'utf8'))
    expect(rows.map(r => r[header?.indexOf('nama') ?? -1])).toEqual(['Siti', 'Wati'])
    expect(
      readdirSync(out)
        .filter(n => n.endsWith('.csv') || n.endsWith('.new'))
        .sort(),
    ).toEqual(['catatan.csv', 'petugas.csv', 'wilayah.csv'])
  })

  it('has one file per kind, and a kind that gains columns keeps its rows', async () => {
    await write(note('catatan', { nama: '=1+1', tinggi: 61.5 }), note('timbang', { berat: 7.9 }))
    await pull('csv')
    await write(note('catatan', { nama: 'Wati, "Wa"', alamat: 'RT 1\nRW 2' }))
    await pull('csv')
    const files = readdirSync(out).filter(n => n.startsWith('catatan'))
    expect(files).toEqual(['catatan.csv'])
    const [header = [], ...rows] = readCsv(readFileSync(join(out, 'catatan.csv'), 'utf8'))
    const named = rows.map(r => Object.fromEntries(header.map((h, i) => [h, r[i]])))
    expect(named).toMatchObject([
      { nama: "'=1+1", tinggi: '61.5', alamat: '' },
      { nama: 'Wati, "Wa"', tinggi: '', alamat: 'RT 1\nRW 2' },
    ])
    expect(readCsv(readFileSync(join(out, 'timbang.csv'), 'utf8'))).toHaveLength(2)
  })

  it('puts a file with new columns in its place also when it was killed just before that', async () => {
    await write(note('catatan', { nama: 'Siti' }))
    await pull('csv')
    const old = readFileSync(join(out, 'catatan.csv'))
    await write(note('catatan', { nama: 'Wati', alamat: 'RT 1' }))
    await pull('csv')
    const renewed = readFileSync(join(out, 'catatan.csv'), 'utf8')
    const width = readCsv(renewed)[0]?.length ?? 0
    renameSync(join(out, 'catatan.csv'), join(out, `catatan.csv.${width}.new`))
    writeFileSync(join(out, 'catatan.csv'), old)
    await pull('csv')
    expect(readFileSync(join(out, 'catatan.csv'), 'utf8')).toBe(renewed)
    expect(readdirSync(out).filter(n => n.endsWith('.new'))).toEqual([])
  })

  it('has each entry once also after a person moved inside the area', async () => {
    const siti = newId()
    const born = note('orang', { nama: 'Siti', posyandu: melati }, siti)
    await write(born)
    await write(note('catatan', { berat: 3.1 }, siti, newId()))
    await pull('ndjson')
    await write({ ...note('orang', { posyandu: mawar }, siti), replaces: { posyandu: [born.id] } })
    expect((await bench.ctx.store.read.subject(siti))?.feed).toBe(mawar)
    expect((await pull('ndjson')).stderr).toMatch(/^1 catatan baru/)
    const found = lines()
    expect(new Set(found.map(l => l.id)).size).toBe(found.length)
    expect(found.filter(l => l.kind === 'catatan')).toHaveLength(1)
  })

  it('stops with code 3 and writes nothing when the server’s history has changed', async () => {
    await write(note('catatan', { nama: 'Siti' }))
    await pull('ndjson')
    const before = readFileSync(join(out, 'saku.ndjson'), 'utf8')
    await openEpoch(bench.ctx, { seen: await bench.ctx.store.read.meta('epoch'), because: 'test' })
    await write(note('catatan', { nama: 'Wati' }))
    const refused = await pull('ndjson')
    expect(refused.code).toBe(3)
    expect(refused.stderr).toMatch('Riwayat di server sudah berganti')
    expect(readFileSync(join(out, 'saku.ndjson'), 'utf8')).toBe(before)
  })

  it('refuses a folder of something else, another format, and two at the same time', async () => {
    await pull('ndjson')
    expect((await pull('csv')).stderr).toMatch('--format ndjson')
    const unlock = await lockFolder(out)
    expect((await pull('ndjson')).stderr).toMatch('sedang dipakai')
    unlock?.()
    expect((await pull('ndjson')).code).toBe(0)
    const other = join(out, '..')
    const refused = await saku(['pull', '--url', url, '--login', 'rina', '--out', other])
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching('berkas lain') })
  })
})

describe('saku pull to standard output', () => {
  it('writes lines, says the cursor apart, and goes on from it', async () => {
    await write(note('catatan', { nama: 'Siti' }))
    const to = ['pull', '--url', url, '--login', 'rina']
    const first = await saku(to)
    expect(
      first.stdout
        .trim()
        .split('\n')
        .map(l => JSON.parse(l).seq),
    ).toEqual(expect.arrayContaining(await all()))
    const cursor = /--since (\S+)/.exec(first.stderr)?.[1] ?? ''
    await write(note('catatan', { nama: 'Wati' }))
    const second = await saku([...to, '--since', cursor, '--format', 'csv'])
    const [header = [], ...rows] = readCsv(second.stdout)
    expect(header[0]).toBe('kind')
    expect(rows.map(r => r[header.indexOf('nama')])).toEqual(['Wati'])
  })

  it('leaves no device behind, and is in the audit', async () => {
    await saku(['pull', '--url', url, '--login', 'rina'])
    const actions = (await bench.ctx.accounts.auditRows(0, 100)).map(r => r.action)
    expect(actions.slice(-3)).toEqual(['masuk:masuk', 'ekspor:pull:ndjson', 'keluar'])
    const seen = await bench.ctx.accounts.list({
      areas: (await bench.ctx.store.read.areas()).map(a => a.id),
      roles: ['puskesmas'],
    })
    expect(seen.flatMap(s => s.devices.map(d => d.name))).toEqual(['HP uji'])
  })
})

describe('saku', () => {
  it('lists its commands, and says what went wrong in a sentence', async () => {
    const help = await saku(['help'])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    for (const word of ['pull', 'backup', 'akun', 'help']) expect(help.stdout).toContain(word)
    expect(await saku(['apa'])).toMatchObject({ code: 2 })
    expect((await saku(['pull', '--url', url])).stderr).toMatch('--login')
    expect((await saku(['pull', '--url', url, '--login', 'rina', '--format', 'pdf'])).stderr).toMatch(
      'ndjson atau csv',
    )
    expect((await saku(['pull', '--url', url, '--login', 'siapa'])).stderr).toMatch('salah')
    expect((await saku(['pull', '--url', 'http://127.0.0.1:9', '--login', 'rina'])).stderr).toMatch(
      'tidak bisa dihubungi',
    )
    expect((await saku(['pull', '--entah'])).code).toBe(1)
  })
})
