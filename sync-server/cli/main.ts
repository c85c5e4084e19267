import { nodeFault } from '../node-check.ts'

const fault = nodeFault(process.versions['napi'])
if (fault) {
  console.error(fault)
  process.exit(1)
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const { runCommand } = await import('./run-command.ts')
process.exitCode = await runCommand(process.argv.slice(2))
