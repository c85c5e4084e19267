import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/**
 * A real Chromium with a profile folder of its own, started by us as a process group, so that a test can pull the
 * battery (SIGKILL to every process) and open the same profile again.
 */
export type Phone = {
  readonly page: Page
  readonly context: BrowserContext
  readonly profile: string
  kill(): Promise<void>
  /** As a browser that is closed by hand: what it writes late, such as cookies, is on the disk. */
  quit(): Promise<void>
  close(): Promise<void>
}

/** Milliseconds that anything may take, on a machine that is busy or slow. */
export const patience = 60_000
export const phoneSize = { width: 360, height: 740 } as const
export const laptopSize = { width: 1280, height: 800 } as const

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

export function chromiumPath(): string {
  const found = places.find(p => p !== undefined && existsSync(p))
  if (found === undefined)
    throw new Error(
      'Chromium tidak ditemukan. Jalankan `npm test`, yang memasangnya, atau isi CHROMIUM_PATH.',
    )
  return found
}

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--disable-dev-shm-usage',
  '--remote-debugging-port=0',
]

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'saku-profil-'))
export const dropProfile = (profile: string): void => rmSync(profile, { recursive: true, force: true })

export async function openPhone(
  profile: string = newProfile(),
  size: { width: number; height: number } = phoneSize,
  more: readonly string[] = [],
): Promise<Phone> {
  const child = spawn(chromiumPath(), [...flags, ...more, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const endpoint = await debuggerAddress(child.stderr)
  const browser: Browser = await chromium.connectOverCDP(endpoint, { timeout: patience })
  const context = browser.contexts()[0]
  if (!context) throw new Error('Chromium has no default context')
  context.setDefaultTimeout(patience)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.setViewportSize(size)
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    await ended
  }
  const close = async (): Promise<void> => {
    await browser.close().catch(() => undefined) // a browser that was killed has nothing left to close
    await kill()
  }
  const quit = async (): Promise<void> => {
    await (await browser.newBrowserCDPSession()).send('Browser.close')
    await ended
  }
  return { page, context, profile, kill, quit, close }
}

function debuggerAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    stderr.on('end', () => reject(new Error(`Chromium ended before it listened: ${said.slice(-400)}`)))
  })
}
