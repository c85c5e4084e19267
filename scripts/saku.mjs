import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { install, node24, projectEnv, root } from './set-up.mjs'

/** `npm run saku -- <perintah>`. Runs where the person stands, so that `--out` means what it says. */
install()
const cwd = process.env.INIT_CWD ?? process.cwd()
const { status } = spawnSync(node24, [resolve(root, 'sync-server/cli/main.ts'), ...process.argv.slice(2)], {
  cwd,
  stdio: 'inherit',
  env: projectEnv(),
})
process.exit(status ?? 1)
