import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

export const lockName = 'saku.lock'

/**
 * One process per folder. The lock is the operating system's, taken through SQLite: it ends with its process, also by a kill
 * or a power cut, and no number of a process can be mistaken for another's. undefined: somebody has it.
 */
export async function lockFolder(folder: string): Promise<(() => void) | undefined> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = new Sqlite(join(folder, lockName), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return undefined
    throw error
  }
  return () => lock.close()
}
