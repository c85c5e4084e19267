import { spawn } from 'node:child_process'
import { rename, rm } from 'node:fs/promises'
import type { Copied } from './backup-copy.ts'

/** A copy by PostgreSQL's own pg_dump, read through by pg_restore before it gets its name. A bad one is thrown away. */
export async function dumpDatabase(url: string, to: string): Promise<Copied> {
  const part = `${to}.part`
  const address = new URL(url)
  const PGPASSWORD = decodeURIComponent(address.password)
  address.password = ''
  const from = `--dbname=${address.href}`
  const dumped = await run('pg_dump', ['--format=custom', '--no-owner', `--file=${part}`, from], PGPASSWORD)
  const why = dumped ?? (await run('pg_restore', ['--file=-', part]))
  if (why !== undefined) {
    await rm(part, { force: true })
    return { outcome: 'bad', why }
  }
  await rename(part, to)
  return { outcome: 'good' }
}

/** undefined: it went well; else what it said last. A password is for nobody who lists the processes. */
function run(program: string, args: readonly string[], password = ''): Promise<string | undefined> {
  const env = { ...process.env, ...(password === '' ? {} : { PGPASSWORD: password }) }
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said = `${said}${text.toString()}`.slice(-500)
  })
  return new Promise(resolve => {
    child.once('error', error => resolve(`${program}: ${error.message}`))
    child.once('exit', code => resolve(code === 0 ? undefined : said.trim() || `${program}: ${code}`))
  })
}
