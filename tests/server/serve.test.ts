import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setupCode } from '../../sync-server/auth/codes.ts'
import { nodeFault } from '../../sync-server/node-check.ts'
import { sayServing } from '../../sync-server/serve-banner.ts'
import { isSafe, requireTls } from '../../sync-server/serve-proxy.ts'
import { defaultFolder, plainHttpRefusal, readSettings } from '../../sync-server/serve-settings.ts'
import type { Mode, Settings } from '../../sync-server/serve-settings.ts'
import { startServer } from '../../sync-server/serve.ts'
import type { Running } from '../../sync-server/serve.ts'
import { openBench } from './auth-world.ts'
import { selfSigned } from './serve-certificate.ts'

let folder: string
let said: string[]
const running: Running[] = []
const say = (line: string): void => void said.push(line)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saku-serve-'))
  said = []
})
afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
  rmSync(folder, { recursive: true })
})

function settings(mode: Mode, env: Record<string, string> = {}): Settings {
  const read = readSettings(mode, { SAKU_PORT: '0', SAKU_DATA: folder, SAKU_DEMO_DATA: folder, ...env })
  if (typeof read === 'string') throw new Error(read)
  return read
}

async function start(with_: Settings): Promise<Running> {
  const server = await startServer(with_, { say })
  if (typeof server === 'string') throw new Error(server)
  running.push(server)
  return server
}

describe('settings', () => {
  it('never open plain HTTP beyond this machine', () => {
    expect(readSettings('serve', { SAKU_HOST: '0.0.0.0' })).toBe(plainHttpRefusal)
    expect(readSettings('serve', { SAKU_HOST: '192.168.1.7' })).toBe(plainHttpRefusal)
    expect(readSettings('serve', {})).toMatchObject({ host: '127.0.0.1', tls: undefined })
    const tls = { SAKU_TLS_CERT: 'a.pem', SAKU_TLS_KEY: 'b.pem' }
    expect(readSettings('serve', tls)).toMatchObject({
      host: '0.0.0.0',
      tls: { cert: 'a.pem', key: 'b.pem' },
    })
    expect(readSettings('serve', { SAKU_HOST: '0.0.0.0', SAKU_PROXY: '1' })).toMatchObject({ proxy: true })
  })

  it('keep the demo on this machine, whatever is set', () => {
    const wide = {
      SAKU_HOST: '0.0.0.0',
      SAKU_PROXY: '1',
      SAKU_DATA: '/real',
      SAKU_TLS_CERT: 'a',
      SAKU_TLS_KEY: 'b',
    }
    expect(readSettings('demo', wide)).toMatchObject({
      host: '127.0.0.1',
      proxy: false,
      tls: undefined,
      folder: defaultFolder('demo'),
    })
  })

  it('say in a sentence what is missing', () => {
    expect(readSettings('serve', { SAKU_TLS_CERT: 'a.pem' })).toMatch('SAKU_TLS_KEY')
    expect(readSettings('serve', { SAKU_PORT: 'tidak' })).toMatch('SAKU_PORT')
    expect(nodeFault('9')).toMatch('npm start')
    expect(nodeFault('10')).toBeUndefined()
  })
})

describe('the folder', () => {
  it('of the demo is never served as a real one, and the reverse', async () => {
    await (await startOnce('demo')).close()
    expect(await startServer(settings('serve'), { say })).toMatch('data contoh')
    const real = mkdtempSync(join(tmpdir(), 'saku-real-'))
    await (await startOnce('serve', { SAKU_DATA: real })).close()
    expect(await startServer(settings('demo', { SAKU_DEMO_DATA: real }), { say })).toMatch('data sungguhan')
    rmSync(real, { recursive: true })
  })

  it('belongs to one server at a time; one that has ended leaves it free', async () => {
    const first = await startOnce('serve')
    expect(await startServer(settings('serve'), { say })).toMatch('sedang dipakai')
    await first.close()
    await (await startOnce('serve')).close()
  })

  it('keeps ledger and secret apart from the database, for the owner’s eyes only', async () => {
    await (await startOnce('serve')).close()
    const secret = readFileSync(join(folder, 'ledger/secret'), 'utf8')
    expect(secret).toHaveLength(43)
    for (const name of ['ledger/secret', 'ledger/ledger.ndjson'])
      expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
    await (await startOnce('serve')).close()
    expect(readFileSync(join(folder, 'ledger/secret'), 'utf8')).toBe(secret)
  })

  async function startOnce(mode: Mode, env: Record<string, string> = {}): Promise<Running> {
    const server = await startServer(settings(mode, env), { say })
    if (typeof server === 'string') throw new Error(server)
    return server
  }
})

describe('a real server', () => {
  it('starts empty and prints its address, a QR and one set-up code', async () => {
    const server = await start(settings('serve'))
    await sayServing(server, settings('serve'), say)
    expect(said.join('\n')).toContain(`Kode penyiapan: ${setupCode(server.ctx.secret)}`)
    expect(said.join('\n')).toContain(server.address)
    expect(said.join('\n')).toMatch(/[▀▄█]{10}/)
    const health = await (await fetch(`${server.address}/api/health`)).json()
    expect(health).toMatchObject({ ok: true, demo: false, needsSetup: true, backup: { old: false } })
    expect(await server.ctx.accounts.count()).toBe(0)
  })

  it('speaks TLS with the puskesmas’ own certificate', async () => {
    const { key, cert } = selfSigned()
    writeFileSync(join(folder, 'key.pem'), key)
    writeFileSync(join(folder, 'cert.pem'), cert)
    const tls = {
      SAKU_TLS_CERT: join(folder, 'cert.pem'),
      SAKU_TLS_KEY: join(folder, 'key.pem'),
      SAKU_HOST: '127.0.0.1',
    }
    const server = await start(settings('serve', tls))
    expect(server.address).toMatch(/^https:/)
    const status = await new Promise((done, failed) => {
      const url = `${server.address}/api/health`
      request(url, { ca: cert, servername: 'localhost', checkServerIdentity: () => undefined }, r =>
        done(r.statusCode),
      )
        .on('error', failed)
        .end()
    })
    expect(status).toBe(200)
  })
})

describe('a server that cannot start', () => {
  it('says that its port is taken, and leaves the folder free', async () => {
    const other = mkdtempSync(join(tmpdir(), 'saku-other-'))
    const first = await start(settings('serve'))
    const { port } = new URL(first.address)
    const same = settings('serve', { SAKU_DATA: other, SAKU_PORT: port })
    expect(await startServer(same, { say })).toBe(
      `Port ${port} sedang dipakai program lain. Pilih yang lain dengan SAKU_PORT.`,
    )
    await (await start(settings('serve', { SAKU_DATA: other }))).close()
    running.pop()
    rmSync(other, { recursive: true })
  })

  it('says that its certificate cannot be read', async () => {
    const absent = { SAKU_TLS_CERT: join(folder, 'a.pem'), SAKU_TLS_KEY: join(folder, 'b.pem') }
    expect(await startServer(settings('serve', absent), { say })).toMatch('Sertifikat tidak bisa dibaca')
  })
})

describe('behind a proxy', () => {
  it.each([
    ['127.0.0.1', undefined, true],
    ['127.0.0.1', 'https', true],
    ['127.0.0.1', 'http', false],
    ['10.1.2.3', 'https', true],
    ['192.168.1.9', 'https', true],
    ['::ffff:172.20.0.2', 'https', true],
    ['10.1.2.3', undefined, false],
    ['203.0.113.9', 'https', false],
    ['2001:db8::1', 'https', false],
    ['', 'https', false],
  ])('a call from %s with %s is safe: %s', (remote, forwarded, safe) => {
    expect(isSafe({ remote, forwarded })).toBe(safe)
  })

  it('answers what came by TLS and refuses the rest in a sentence', async () => {
    const { app } = await openBench()
    requireTls(app)
    const from = (remoteAddress: string, proto: string) =>
      app.inject({ url: '/api/health', remoteAddress, headers: { 'x-forwarded-proto': proto } })
    expect((await from('10.0.0.2', 'https')).statusCode).toBe(200)
    expect((await from('10.0.0.2', 'http')).json()).toMatchObject({ reason: 'tanpa-tls' })
    expect((await from('203.0.113.9', 'https')).statusCode).toBe(403)
  })
})

describe('the program', () => {
  it('says what it does and ends in order when it is asked to', async () => {
    const main = resolve(import.meta.dirname, '../../sync-server/main.ts')
    const env = { ...process.env, SAKU_DATA: folder, SAKU_PORT: '0' }
    const program = spawn(process.execPath, [main, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const lines: string[] = []
    for await (const line of createInterface({ input: program.stdout })) {
      lines.push(line)
      if (line.startsWith('Kode penyiapan')) program.kill('SIGTERM')
    }
    const code = await new Promise(done =>
      program.exitCode === null ? program.on('exit', done) : done(program.exitCode),
    )
    expect(code).toBe(0)
    expect(lines.some(l => l.startsWith('Cadangan baik'))).toBe(true)
    await (await start(settings('serve'))).close()
    running.length = 0
  })

  it('refuses plain HTTP off loopback with exit code 1', async () => {
    const main = resolve(import.meta.dirname, '../../sync-server/main.ts')
    const env = { ...process.env, SAKU_DATA: folder, SAKU_HOST: '0.0.0.0' }
    const program = spawn(process.execPath, [main, 'serve'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    const errors: string[] = []
    for await (const line of createInterface({ input: program.stderr })) errors.push(line)
    const code = await new Promise(done =>
      program.exitCode === null ? program.on('exit', done) : done(program.exitCode),
    )
    expect(code).toBe(1)
    expect(errors.join('\n')).toContain('tanpa TLS')
  })
})
