import { spawn } from 'node:child_process'
import { build, install, node24, projectEnv, root } from './set-up.mjs'

/** `npm start` (demo) and `npm run serve`: everything from a fresh clone to a running server. */
install()
build()

const server = spawn(node24, ['sync-server/main.ts', process.argv[2] ?? 'demo'], {
  cwd: root,
  stdio: 'inherit',
  env: projectEnv(),
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', code => process.exit(code ?? 1))
