import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The real server process on loopback, over an empty folder of its own; it can be stopped and started at one address. */
export type TestServer = {
  readonly url: string
  /** Printed on the console while the server is empty. */
  readonly setupCode: string
  /** Everything that the console has shown: in the demo, codes and passwords to try. */
  readonly said: string
  stop(): Promise<void>
  start(): Promise<void>
  /** Stops it and removes its folder. */
  close(): Promise<void>
}
type Mode = 'serve' | 'demo'

const root = resolve(import.meta.dirname, '../..')

type Env = Readonly<Record<string, string>>

export async function openServer(mode: Mode = 'serve', extra: Env = {}): Promise<TestServer> {
  buildApp()
  const folder = mkdtempSync(join(tmpdir(), 'saku-server-'))
  let child: ChildProcess | undefined
  const first = await launch(mode, folder, '0', extra)
  child = first.child
  const { port } = new URL(first.url)
  const stop = async (): Promise<void> => {
    const running = child
    child = undefined
    if (running) await end(running)
  }
  return {
    url: first.url,
    setupCode: first.code,
    said: first.said,
    stop,
    start: async () => {
      child ??= (await launch(mode, folder, port, extra)).child
    },
    close: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * As `npm start` does: only when the sources are newer than what was built. In a process without the NODE_ENV of the
 * test runner, which would make it a development build without service worker.
 */
function buildApp(): void {
  const { NODE_ENV: _, ...env } = process.env
  const script = "const { build } = await import('./scripts/set-up.mjs'); build()"
  const options = { cwd: root, env, stdio: 'inherit' } as const
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], options)
  if (status !== 0) throw new Error('The app could not be built')
}

type Launched = { child: ChildProcess; url: string; code: string; said: string }

function launch(mode: Mode, folder: string, port: string, extra: Env): Promise<Launched> {
  const child = spawn(process.execPath, ['sync-server/main.ts', mode], {
    cwd: root,
    env: { ...process.env, ...extra, SAKU_DATA: folder, SAKU_DEMO_DATA: folder, SAKU_PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((done, failed) => {
    let said = ''
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const url = /https?:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      const code = /Kode penyiapan: (\S+)\n/.exec(said)?.[1]
      const ready = mode === 'demo' ? said.includes('Dinkes') : code !== undefined || port !== '0'
      if (url && ready) done({ child, url, code: code ?? '', said })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => failed(new Error(`The server ended before it listened: ${said.slice(-800)}`)))
  })
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  child.kill('SIGTERM')
  return ended
}
