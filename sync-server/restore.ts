import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'

const companions = ['-wal', '-shm', '-journal'] as const

/**
 * Puts a copy where the database is. The present one is kept in a folder of its own, never deleted. Whenever the machine
 * stops in between, one whole database stands in the place: the copy takes it by one rename.
 */
export function replaceDatabase(copy: string, database: string, aside: string): void {
  const part = `${database}.part`
  copyFileSync(copy, part)
  flush(part)
  if (existsSync(database)) setAside(database, aside)
  renameSync(part, database)
  flush(dirname(database))
}

/** What its log still holds is put into it first, if it can be read at all. A log left beside another database would be replayed into it. */
export function setAside(database: string, aside: string): void {
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  foldLog(database)
  keep(database, join(aside, basename(database)))
  for (const end of companions)
    if (existsSync(database + end)) renameSync(database + end, join(aside, basename(database) + end))
  flush(aside)
}

/** A second name costs nothing; a file system that knows no second names gets a copy. */
function keep(file: string, as: string): void {
  try {
    linkSync(file, as)
  } catch {
    copyFileSync(file, as)
    flush(as)
  }
}

function foldLog(database: string): void {
  try {
    const db = new Sqlite(database)
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
  } catch {
    // Damaged: it is kept as it is, with its log.
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
