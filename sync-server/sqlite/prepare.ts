import type { Database, Statement } from 'better-sqlite3'

/** What SQLite takes and gives. Rows are checked once, here, by being the columns that the statement names. */
type Cell = string | number | null

export type Query<R> = {
  get(...cells: Cell[]): R | undefined
  all(...cells: Cell[]): R[]
  run(...cells: Cell[]): void
}

/** Prepared when it is first asked: a server that starts need not wait for sixty of them. */
export function query<R>(db: Database, sql: string): Query<R> {
  let prepared: Statement<Cell[], R> | undefined
  const statement = (): Statement<Cell[], R> => (prepared ??= db.prepare<Cell[], R>(sql))
  return {
    get: (...cells) => statement().get(...cells),
    all: (...cells) => statement().all(...cells),
    run: (...cells) => void statement().run(...cells),
  }
}
