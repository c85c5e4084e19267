import type { Ask } from '../postgres/ask.ts'
import type { PostgresHandle } from '../postgres/handle.ts'
import type { Door, Sql, Words } from './door.ts'

export function postgresDoor(handle: PostgresHandle): Door {
  const reading = sqlBy(handle.ask)
  return {
    read: work => work(reading),
    write: work => handle.write(ask => work(sqlBy(ask))),
    words: postgresWords,
  }
}

const postgresWords: Words = { list: '(select json_array_elements_text(?::json))', row: 'ctid' }

/** On one connection, within whatever it has begun. */
export const postgresReading = (ask: Ask): Pick<Door, 'read' | 'words'> => ({
  read: work => work(sqlBy(ask)),
  words: postgresWords,
})

/** Writes what is no part of the log: neither waits for those who push, nor they for it. */
export const besideDoor = (handle: PostgresHandle): Door => ({
  ...postgresDoor(handle),
  write: work => handle.beside(ask => work(sqlBy(ask))),
})

const sqlBy = (ask: Ask): Sql => ({
  all: (statement, ...cells) => ask(numbered(statement), ...cells),
  get: async <R extends object>(statement: string, ...cells: Parameters<Sql['run']>[1][]) =>
    (await ask<R>(numbered(statement), ...cells))[0],
  run: async (statement, ...cells) => void (await ask(numbered(statement), ...cells)),
})

const known = new Map<string, string>()

/** `?` → `$1`, `$2` …: no statement of ours has a question mark in a text. */
function numbered(statement: string): string {
  const before = known.get(statement)
  if (before !== undefined) return before
  let n = 0
  const text = statement.replace(/\?/g, () => `$${(n += 1)}`)
  known.set(statement, text)
  return text
}
