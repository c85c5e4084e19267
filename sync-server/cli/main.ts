import { nodeFault } from '../node-check.ts'

const fault = nodeFault(process.versions['napi'])
if (fault) {
  console.error(fault)
  process.exit(1)
}

const { runCommand } = await import('./run-command.ts')
process.exitCode = await runCommand(process.argv.slice(2))
