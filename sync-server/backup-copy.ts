import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { copyPostgres } from './copy/from-postgres.ts'

export type Copied =
  | { readonly outcome: 'good'; readonly entries: number; readonly accounts: number }
  | { readonly outcome: 'bad'; readonly why: string }

/** The file of a database, or the address of one in PostgreSQL. */
export type CopiedFrom = { readonly database: string; readonly postgres?: string | undefined }

/**
 * One consistent copy of a database that is being written to, as a file of SQLite, tested before it gets its name: whole by
 * SQLite's own check, and not shorter than what had been accepted when it began. A bad one is thrown away.
 */
export async function copyDatabase(from: CopiedFrom, to: string): Promise<Copied> {
  const part = `${to}.part`
  rmSync(part, { force: true })
  const tested = await copyTo(part, from)
  if (tested.outcome === 'bad') {
    rmSync(part, { force: true })
    return tested
  }
  flush(part)
  renameSync(part, to)
  flush(dirname(to))
  return tested
}

/** A damaged page, or a full disk, is found out by the copying itself. */
async function copyTo(part: string, { database, postgres }: CopiedFrom): Promise<Copied> {
  try {
    if (postgres === undefined) return test(part, copyFile(database, part))
    // It compares every row itself.
    await copyPostgres(postgres, part)
    return test(part, nothing)
  } catch (error) {
    return { outcome: 'bad', why: error instanceof Error ? error.message : String(error) }
  }
}

type Counts = { readonly entries: number; readonly accounts: number; readonly audit: number }
const nothing: Counts = { entries: 0, accounts: 0, audit: 0 }

/** What was there when it began. */
function copyFile(from: string, part: string): Counts {
  const source = new Sqlite(from, { readonly: true, fileMustExist: true })
  try {
    const before = countsOf(source)
    source.prepare('VACUUM INTO ?').run(part)
    return before
  } finally {
    source.close()
  }
}

function countsOf(db: Sqlite.Database): Counts {
  const count = (table: 'log' | 'accounts' | 'audit'): number =>
    db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0
  return { entries: count('log'), accounts: count('accounts'), audit: count('audit') }
}

function test(path: string, before: Counts): Copied {
  const copy = new Sqlite(path, { readonly: true, fileMustExist: true })
  try {
    const sound = copy.prepare<[], string>('PRAGMA integrity_check').pluck().get()
    if (sound !== 'ok') return { outcome: 'bad', why: `integrity_check: ${sound}` }
    const { entries, accounts, audit } = countsOf(copy)
    if (entries < before.entries || accounts < before.accounts || audit < before.audit)
      return { outcome: 'bad', why: 'the copy holds fewer rows than the database' }
    return { outcome: 'good', entries, accounts }
  } finally {
    copy.close()
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
