import type { Ask } from '../postgres/ask.ts'
import type { PostgresHandle } from '../postgres/handle.ts'
import type { Door, Sql } from './door.ts'

export function postgresDoor(handle: PostgresHandle): Door {
  const reading = sqlBy(handle.ask)
  return {
    read: work => work(reading),
    write: work => handle.write(ask => work(sqlBy(ask))),
    words: { list: '(select json_array_elements_text(?::json))', row: 'ctid' },
  }
}

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
