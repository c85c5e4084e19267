import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { run, stop } from './set-up.mjs'

/** What Playwright downloads for others on this machine. */
function ofPlaywright() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.startsWith('chromium-'))
    .map(name => join(folder, name, 'chrome-linux/chrome'))
}

const places = () => [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...ofPlaywright(),
]

const find = () => places().find(path => path !== undefined && existsSync(path))

const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

/** The browser for the tests: the one that is there, else Debian's, else a sentence. */
export function chromium() {
  const found = find()
  if (found) return found
  if (canInstall()) {
    console.log('Memasang Chromium …')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'])
  }
  return (
    find() ??
    stop(
      'Tes butuh Chromium. Pasang dulu (Debian: apt-get install chromium), atau isi CHROMIUM_PATH dengan letaknya.',
    )
  )
}
