import { chromium } from './chromium.mjs'
import { build, install, node24, projectEnv, run } from './set-up.mjs'

/** `npm test`: from a fresh clone to the last browser test. `npm test -- tests/server` runs a part. */
install()
build()
const env = { ...projectEnv(), CHROMIUM_PATH: chromium() }
const part = process.argv.slice(2)
const checked =
  part.length > 0 ? 0 : run('npm', ['run', '--silent', 'check'], { shell: process.platform === 'win32' })
const tested = run(node24, ['node_modules/vitest/vitest.mjs', 'run', ...part], { env })
process.exit(checked || tested)
