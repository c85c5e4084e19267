import type { AreaRow } from '../store.ts'

/**
 * Accounts live in the log's database and write under its lock: one thing to back up, one history to restore. They are
 * written once, in the SQL that SQLite and PostgreSQL share; where these differ, the door has a word for it.
 */
export type Door = {
  /** Questions on what is committed. */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** One step under the lock, committed or not at all. Never nest it. */
  write<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  readonly words: Words
}

/** Statements have `?` for each cell. Rows are what the statement names. */
export type Sql = {
  all<R extends object>(statement: string, ...cells: Cell[]): Promise<R[]>
  get<R extends object>(statement: string, ...cells: Cell[]): Promise<R | undefined>
  run(statement: string, ...cells: Cell[]): Promise<void>
}
export type Cell = string | number | null

export type Words = {
  /** The members of one cell that is a JSON list of texts, for `in`. */
  readonly list: string
  /** What tells rows apart that are otherwise alike. */
  readonly row: string
}

export type Handed = {
  readonly door: Door
  readonly areas: () => Promise<readonly AreaRow[]>
  readonly now: () => Date
  readonly random: (bytes: number) => Uint8Array
}
