import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { chromium } from './chromium.mjs'
import { build, install, node24, projectEnv, root, run } from './set-up.mjs'
import { resultsFolder, resultsOf, testRuns } from './test-runs.mjs'

/** `npm test`: from a fresh clone to the last browser test. `npm test -- tests/server` runs a part. */
install()
build()
rmSync(resultsFolder, { recursive: true, force: true })
const env = { ...projectEnv(), CHROMIUM_PATH: chromium() }

function vitest({ name, args }) {
  const child = spawn(node24, ['node_modules/vitest/vitest.mjs', 'run', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, TEST_RESULTS: resultsOf(name) },
  })
  return new Promise(done => child.on('close', status => done(status ?? 1)))
}

async function everything() {
  const checked = run('npm', ['run', '--silent', 'check'], { shell: process.platform === 'win32' })
  const tested = await Promise.all(testRuns.map(vitest))
  return checked || Math.max(...tested)
}

const part = process.argv.slice(2)
process.exit(part.length > 0 ? await vitest({ name: 'part', args: part }) : await everything())
