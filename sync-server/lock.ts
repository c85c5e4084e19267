import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

export const lockName = 'saku.lock'
type Unlock = () => void

/** One process per folder. undefined: somebody has it. */
export async function lockFolder(folder: string): Promise<Unlock | undefined> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return lockFile(join(folder, lockName))
}

/**
 * The lock is the operating system's, taken through SQLite: it ends with its process, also by a kill or a power cut, and no
 * number of a process can be mistaken for another's. undefined: somebody has it, and did not leave it within `patienceMs`.
 */
export function lockFile(path: string, patienceMs = 0): Unlock | undefined {
  const lock = new Sqlite(path, { timeout: patienceMs })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return undefined
    throw error
  }
  return () => lock.close()
}
