import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commands } from '../../sync-server/cli/commands.ts'

/** Which files of the server and the domain the command line has loaded when it ends. */
function loadedBy(args: readonly string[]): { readonly out: string; readonly files: readonly string[] } {
  const spy = `
    import { registerHooks } from 'node:module'
    import { writeSync } from 'node:fs'
    registerHooks({ load: (url, c, next) => { if (!url.includes('node_modules')) writeSync(3, url + '\\n'); return next(url, c) } })`
  const ran = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(spy)}`,
      join('sync-server', 'cli', 'main.ts'),
      ...args,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  )
  return {
    out: ran.stdout,
    files: String(ran.output[3])
      .split('\n')
      .filter(f => f.endsWith('.ts')),
  }
}

it('the list of commands is written without loading any of them', () => {
  const { out, files } = loadedBy(['help'])
  for (const { usage } of commands) expect(out).toContain(usage)
  expect(files.map(f => f.split('/').at(-1)).toSorted()).toEqual([
    'commands.ts',
    'id-arguments.ts',
    'main.ts',
    'node-check.ts',
    'refusal.ts',
    'run-command.ts',
    'unusable.ts',
  ])
})

it('a command loads itself and no other', () => {
  const { files } = loadedBy(['antropometri', 'tidak-ada.csv'])
  const own = files.filter(f => f.endsWith('-command.ts')).map(f => f.split('/').at(-1))
  expect(own.toSorted()).toEqual(['antropometri-command.ts', 'run-command.ts'])
})
