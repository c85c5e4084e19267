import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { programs, runner } from './programs.ts'
import type { Runner } from './programs.ts'

/** A PostgreSQL of our own in a temporary folder, reached through a socket in it: no port, no password, nobody else's data. */
export type Cluster = {
  /** Where its data lie; copied while it is stopped they are another cluster. */
  readonly data: string
  readonly folder: string
  start(settings?: Settings): Promise<void>
  /** In order. */
  stop(): Promise<void>
  /** SIGKILL: as a power cut, but for what the operating system has not written yet. */
  kill(): Promise<void>
  /** Stops it and takes everything away. */
  remove(): Promise<void>
}
export type Settings = Readonly<Record<string, string>>

/** For contract tests, which prove nothing about power cuts. */
export const careless: Settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '300',
}

const superuser = 'pengelola'
const server = 'saku'
const database = 'saku'

/** An empty cluster, running. */
export async function newCluster(settings: Settings = {}): Promise<Cluster> {
  const as = runner()
  const folder = mkdtempSync(join(tmpdir(), 'saku-pg-'))
  try {
    if (as) chownSync(folder, as.uid, as.gid)
    const bin = programs(folder, as)
    const data = join(folder, 'data')
    const init = ['-D', data, '-U', superuser, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
    execFileSync(join(bin, 'initdb'), init, { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    const cluster = clusterIn({ folder, data, bin, as })
    await cluster.start(settings)
    await asSuperuser(folder, 'postgres', async client => {
      await client.query(`CREATE ROLE ${server} LOGIN`)
      await client.query(`CREATE DATABASE ${database} OWNER ${server}`)
    })
    return cluster
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** A replica that follows `primary`, which must be stopped meanwhile and be started before it. Not started itself. */
export async function newReplica(primary: Cluster): Promise<Cluster> {
  const as = runner()
  const folder = mkdtempSync(join(tmpdir(), 'saku-pg-'))
  if (as) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  execFileSync('cp', ['-a', primary.data, data], { ...as, cwd: folder })
  const follow = `primary_conninfo = 'host=${primary.folder} user=${superuser} application_name=replica'\n`
  appendFileSync(join(data, 'postgresql.auto.conf'), follow)
  writeFileSync(join(data, 'standby.signal'), '')
  if (as) chownSync(join(data, 'standby.signal'), as.uid, as.gid)
  return clusterIn({ folder, data, bin: programs(folder, as), as })
}

/** The replica stops following and takes writes. */
export const promote = (replica: Cluster): Promise<unknown> =>
  asSuperuser(replica.folder, 'postgres', client => client.query('SELECT pg_promote()'))

/** Resolves when the primary has its replica. */
export async function joined(primary: Cluster): Promise<void> {
  await asSuperuser(primary.folder, 'postgres', async client => {
    for (;;) {
      const { rows } = await client.query(`SELECT 1 FROM pg_stat_replication WHERE state = 'streaming'`)
      if (rows.length > 0) return
      await client.query('SELECT pg_sleep(0.1)')
    }
  })
}

type Parts = { readonly folder: string; readonly data: string; readonly bin: string; readonly as: Runner }

function clusterIn({ folder, data, bin, as }: Parts): Cluster {
  let running: ChildProcess | undefined
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const child = running
    running = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }
  const killNow = (): void => void running?.kill('SIGKILL')
  process.once('exit', killNow)

  return {
    folder,
    data,
    start: async (settings = {}) => {
      const all = { listen_addresses: '', unix_socket_directories: folder, ...settings }
      const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
      running = await started(join(bin, 'postgres'), ['-D', data, ...flags], folder, as)
    },
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
    remove: async () => {
      await end('SIGINT')
      process.off('exit', killNow)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Resolves when it says that it takes connections. */
function started(program: string, args: readonly string[], cwd: string, as: Runner): Promise<ChildProcess> {
  const env = { ...process.env, LC_ALL: 'C' }
  const child = spawn(program, args, { ...as, cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`PostgreSQL ended at once (${code}): ${said}`)))
    child.stderr.on('data', (text: Buffer) => {
      said = `${said}${text.toString()}`.slice(-4000)
      if (said.includes('ready to accept')) resolve(child)
    })
  })
}

/**
 * An empty place in the running cluster of this folder, as the address by which the server reaches it, as no superuser: a
 * schema of its own, which is to the server what a database is, at a tenth of the files.
 */
export async function newDatabase(folder: string): Promise<string> {
  const name = `saku_${randomBytes(8).toString('hex')}`
  await asSuperuser(folder, database, client => client.query(`CREATE SCHEMA ${name} AUTHORIZATION ${server}`))
  const options = `host=${encodeURIComponent(folder)}&options=${encodeURIComponent(`-c search_path=${name}`)}`
  return `postgresql://${server}@localhost/${database}?${options}`
}

async function asSuperuser<T>(
  folder: string,
  database: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ host: folder, user: superuser, database })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
