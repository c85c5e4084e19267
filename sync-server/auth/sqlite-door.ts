import type { Database, Statement } from 'better-sqlite3'
import type { Handle } from '../sqlite/handle.ts'
import type { Cell, Door, Sql, Words } from './door.ts'

export function sqliteDoor(handle: Handle): Door {
  const reading = sqlOn(handle.reader)
  const writing = handle.writer === handle.reader ? reading : sqlOn(handle.writer)
  return {
    read: work => handle.read(() => work(reading)),
    write: work => handle.write(() => work(writing)),
    words: sqliteWords,
  }
}

const sqliteWords: Words = { list: '(select value from json_each(?))', row: 'rowid' }

/** On one connection, within whatever it has begun. */
export const sqliteReading = (db: Database): Pick<Door, 'read' | 'words'> => {
  const sql = sqlOn(db)
  return { read: work => work(sql), words: sqliteWords }
}

/** Each statement is prepared once for a connection. */
function sqlOn(db: Database): Sql {
  const prepared = new Map<string, Statement<Cell[], unknown>>()
  const prepare = (statement: string): Statement<Cell[], unknown> => {
    const known = prepared.get(statement)
    if (known) return known
    const made = db.prepare<Cell[], unknown>(statement)
    prepared.set(statement, made)
    return made
  }
  return {
    all: async <R>(statement: string, ...cells: Cell[]) => prepare(statement).all(...cells) as R[], // the columns that it names
    get: async <R>(statement: string, ...cells: Cell[]) => prepare(statement).get(...cells) as R | undefined, // as above
    run: async (statement, ...cells) => void prepare(statement).run(...cells),
  }
}
