import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'

/** The real `serve` process over real files, always at one address, and killed without warning. */
export type ServerProcess = {
  readonly url: string
  readonly setupCode: string
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>
  /** Starts it and returns at once; `ready` says when it listens. */
  start(): { readonly ready: Promise<void> }
  /** false: it ended by itself, which it never should. */
  running(): boolean
}

const root = resolve(import.meta.dirname, '../../..')

export async function openProcess(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const port = String(await freePort())
  const first = launch({ folder, port, env, empty: true })
  let { child } = first
  const { url, code } = await first.listening
  return {
    url,
    setupCode: code,
    kill: async () => {
      const gone = ended(child)
      child.kill('SIGKILL')
      await gone
    },
    running: () => isRunning(child),
    start: () => {
      const next = launch({ folder, port, env, empty: false })
      child = next.child
      const ready = next.listening.then(() => undefined)
      ready.catch(() => undefined) // killed while it was starting
      return { ready }
    },
  }
}

/** Chosen beforehand: a server that begins anew by itself must come back at the same address. */
function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo // it listens on a port
      probe.close(() => resolve(port))
    })
  })
}

type Listening = { readonly url: string; readonly code: string }

type Launch = {
  readonly folder: string
  readonly port: string
  readonly env: Readonly<Record<string, string>>
  /** It prints the code with which it is set up. */
  readonly empty: boolean
}

function launch({ folder, port, env, empty }: Launch) {
  const child = spawn(process.execPath, ['sync-server/main.ts', 'serve'], {
    cwd: root,
    env: { ...process.env, ...env, SAKU_DATA: folder, SAKU_PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const listening = new Promise<Listening>((done, failed) => {
    let said = ''
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const url = /berjalan di (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1]
      const code = /Kode penyiapan: (\S+)\n/.exec(said)?.[1] ?? ''
      if (url !== undefined && (code !== '' || !empty)) done({ url, code })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => failed(new Error(`The server ended before it listened: ${said.slice(-800)}`)))
  })
  return { child, listening }
}

const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null

function ended(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return Promise.resolve()
  return new Promise(done => child.once('exit', () => done()))
}
