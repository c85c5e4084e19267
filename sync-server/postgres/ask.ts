import type { ClientBase, Pool } from 'pg'
import { named } from './lost.ts'

export type Cell = string | number | boolean | null | readonly string[] | readonly (number | null)[]

/** Sends one statement, prepared once for a connection. Rows are what the statement names. */
export type Ask = <R extends object>(sql: string, ...cells: Cell[]) => Promise<R[]>

const names = new Map<string, string>()

function nameOf(sql: string): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  const name = `saku${names.size}`
  names.set(sql, name)
  return name
}

export const asking =
  (by: Pool | ClientBase): Ask =>
  async <R extends object>(sql: string, ...cells: Cell[]) => {
    const question = { name: nameOf(sql), text: sql, values: cells.map(readable) }
    try {
      return (await by.query<R>(question)).rows
    } catch (error) {
      throw named(error)
    }
  }

/** Text in PostgreSQL has no NUL. Whoever sends one, in a name or as an id, is told what he would be told of any other odd letter. */
const readable = (cell: Cell): unknown => {
  if (Array.isArray(cell)) return cell.map(withoutNul)
  return withoutNul(cell)
}

export const withoutNul = <T>(value: T): T | string =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
