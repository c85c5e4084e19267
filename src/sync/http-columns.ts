import { columnsType, overRequest } from '../domain/log/columns/type.ts'
import type { Zip } from './http-body.ts'
import type { ColumnsReader } from './http-call.ts'

/**
 * Large answers are asked for in columns. One that cannot be read counts as one that was cut, and the next is asked for
 * as plain JSON: a page must never be what a phone waits for without end.
 */
export function readingColumns(gunzip?: Zip['gunzip']): Reading {
  let readable = gunzip !== undefined || typeof DecompressionStream !== 'undefined'
  const over = (ids: Uint8Array | undefined): ColumnsReader => ({
    accept: ids ? overRequest : columnsType,
    read: async (bytes, type) => {
      try {
        const { readColumns } = await import('./columns-answer.ts')
        return { value: await readColumns(bytes, type === overRequest ? ids : undefined, gunzip) }
      } catch {
        readable = false
        return undefined
      }
    },
  })
  return ids => (readable ? { columns: over(ids) } : {})
}

/** `ids`: of the request, if it goes in columns itself; its answer may name them by place (RULES.md T8). */
export type Reading = (ids?: Uint8Array) => { readonly columns?: ColumnsReader }
